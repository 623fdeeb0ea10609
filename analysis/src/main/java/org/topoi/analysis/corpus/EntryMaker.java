package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.theme.ThemeHit;

/** Turns articles into entries; used by the writer alone. */
final class EntryMaker {

  /**
   * Articles tokenised at a time, on all processors: it bounds the memory that a large import
   * takes.
   */
  private static final int BATCH = 128;

  private final LanguageRules.Book rules;
  private final Lexicon lexicon;

  EntryMaker(LanguageRules.Book rules, Lexicon lexicon) {
    this.rules = rules;
    this.lexicon = lexicon;
  }

  /** Returns the entries of articles, in their order. */
  List<Entry> entries(List<CorpusArticle> articles) {
    List<Entry> entries = new ArrayList<>(articles.size());
    for (int from = 0; from < articles.size(); from += BATCH) {
      List<CorpusArticle> batch = articles.subList(from, Math.min(from + BATCH, articles.size()));
      batch.parallelStream().map(this::draft).toList().forEach(draft -> entries.add(entry(draft)));
    }
    return entries;
  }

  private Draft draft(CorpusArticle article) {
    LanguageRules language = rules.of(article.details().language());
    TokenizedText text = language.tokenizer().tokenize(article.body());
    TokenizedText title = language.tokenizer().tokenize(article.details().title());
    return new Draft(article, text, title, language.tagger().tag(text));
  }

  private Entry entry(Draft draft) {
    int[] forms = forms(draft.text);
    LanguageRules language = rules.of(draft.article.details().language());
    for (int form : forms) {
      lexicon.lemmatize(form, draft.article.details().language(), language.lemmatizer());
    }
    return Entry.of(
        draft.article,
        new Entry.Coded(
            forms,
            words(forms),
            IntStream.range(0, draft.text.sentenceCount()).map(draft.text::sentenceEnd).toArray(),
            draft.hits.stream()
                .flatMapToInt(h -> IntStream.of(h.theme(), h.pattern(), h.start(), h.end()))
                .toArray(),
            words(forms(draft.title))));
  }

  private int[] forms(TokenizedText text) {
    return IntStream.range(0, text.size()).map(i -> lexicon.form(text.form(i))).toArray();
  }

  private int[] words(int[] forms) {
    return IntStream.of(forms).map(lexicon::wordOf).toArray();
  }

  /** What can be found out about an article without the lexicon. */
  private record Draft(
      CorpusArticle article, TokenizedText text, TokenizedText title, List<ThemeHit> hits) {}
}
