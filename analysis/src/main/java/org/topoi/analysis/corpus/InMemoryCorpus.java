package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.topoi.analysis.theme.ThemeDictionary;

/**
 * A corpus that lives in memory and is read in anew at each start.
 *
 * <p>It keeps about thirteen bytes a token: the token's form, and each article's distinct words
 * with their counts. Texts are read through {@link ArticleTexts} when lines are shown. States share
 * the entries of all articles that did not change.
 */
public final class InMemoryCorpus implements CorpusWriter {

  private final LanguageRules.Book rules;
  private final ArticleTexts texts;
  private final Lexicon lexicon = new Lexicon();
  private final EntryMaker maker;
  private volatile Snapshot current;

  private InMemoryCorpus(ThemeDictionary dictionary, ArticleTexts texts) {
    this.rules = new LanguageRules.Book(dictionary);
    this.texts = texts;
    this.maker = new EntryMaker(rules, lexicon);
    this.current = new Snapshot(0, new Holdings(List.of(), lexicon.view(), rules), texts);
  }

  /**
   * Returns an empty corpus.
   *
   * @param dictionary by which themes are counted
   * @param texts where the bodies of articles that were taken in can be read again
   */
  public static InMemoryCorpus empty(ThemeDictionary dictionary, ArticleTexts texts) {
    return new InMemoryCorpus(dictionary, texts);
  }

  @Override
  public CorpusIndex current() {
    return current;
  }

  @Override
  public synchronized CorpusIndex apply(List<CorpusArticle> written, Collection<Long> removed) {
    Map<Long, CorpusArticle> latest = new TreeMap<>();
    written.forEach(article -> latest.put(article.id(), article));
    Set<Long> gone = new HashSet<>(removed);
    List<Entry> entries = merge(maker.entries(List.copyOf(latest.values())), gone);
    if (!latest.isEmpty() || entries.size() != current.holdings().entries().size()) {
      current =
          new Snapshot(
              current.generation() + 1, new Holdings(entries, lexicon.view(), rules), texts);
    }
    return current;
  }

  /**
   * Joins the entries that stay with new ones, which are sorted by number and stand for older ones.
   */
  private List<Entry> merge(List<Entry> added, Set<Long> gone) {
    List<Entry> merged = new ArrayList<>();
    int next = 0;
    for (Entry old : current.holdings().entries()) {
      while (next < added.size() && added.get(next).id() < old.id()) {
        merged.add(added.get(next++));
      }
      boolean replaced = next < added.size() && added.get(next).id() == old.id();
      if (!replaced && !gone.contains(old.id())) {
        merged.add(old);
      }
    }
    merged.addAll(added.subList(next, added.size()));
    return merged;
  }
}
