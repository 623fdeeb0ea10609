package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.topoi.analysis.corpus.FrequencyRequest.Filter;
import org.topoi.analysis.corpus.FrequencyRequest.Order;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Lemmatizer;
import org.topoi.analysis.text.StopWords;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;
import org.topoi.analysis.theme.ThemeHit;
import org.topoi.analysis.theme.ThemeTagger;

/** Counts once more, the plain way: strings in maps, straight over the tokens. */
final class NaiveRecount {

  private NaiveRecount() {}

  /** Returns a whole unfiltered frequency list of the index, for comparing. */
  static List<FrequencyList.Row> list(CorpusIndex index, Layer layer, int length) {
    return index
        .frequencies(
            Selection.WHOLE,
            new FrequencyRequest(layer, length, Filter.NONE, Order.FREQUENCY, 1, 1_000_000))
        .rows();
  }

  static List<FrequencyList.Row> frequencies(
      List<CorpusArticle> articles, Layer layer, int length, Filter filter) {
    Map<String, Integer> frequencies = new TreeMap<>();
    Map<String, Integer> documents = new TreeMap<>();
    Map<String, Integer> withoutStops = new TreeMap<>();
    for (CorpusArticle article : articles) {
      for (List<String> ngram : ngrams(article, layer, length, true)) {
        withoutStops.merge(String.join(" ", ngram), 1, Integer::sum);
      }
      Set<String> seen = new HashSet<>();
      for (List<String> ngram : ngrams(article, layer, length, false)) {
        String term = String.join(" ", ngram);
        frequencies.merge(term, 1, Integer::sum);
        if (seen.add(term)) {
          documents.merge(term, 1, Integer::sum);
        }
      }
    }
    Comparator<String> ranked =
        Comparator.comparing((String term) -> -frequencies.get(term))
            .thenComparing(NaiveRecount::byCodePoint);
    List<String> terms =
        frequencies.keySet().stream()
            .filter(term -> frequencies.get(term) >= filter.minimumFrequency())
            .filter(term -> documents.get(term) >= filter.minimumDocumentFrequency())
            .filter(term -> Folding.word(term).startsWith(Folding.word(filter.prefix())))
            .filter(
                term ->
                    !filter.withoutStopWords()
                        || 2 * withoutStops.getOrDefault(term, 0) > frequencies.get(term))
            .filter(
                term ->
                    !filter.withoutStopWords() || term.codePoints().anyMatch(Character::isLetter))
            .sorted(ranked)
            .toList();
    List<FrequencyList.Row> rows = new ArrayList<>();
    for (String term : terms) {
      rows.add(
          new FrequencyList.Row(rows.size() + 1, term, frequencies.get(term), documents.get(term)));
    }
    return rows;
  }

  private static int byCodePoint(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }

  private static List<List<String>> ngrams(
      CorpusArticle article, Layer layer, int length, boolean withoutStopWords) {
    TokenizedText text = tokens(article);
    StopWords stops = StopWords.of(article.details().language());
    Predicate<String> isStop = item -> withoutStopWords && stops.contains(Folding.word(item));
    List<List<String>> ngrams = new ArrayList<>();
    for (int start = 0; start + length <= text.size(); start++) {
      if (text.sentenceOf(start) == text.sentenceOf(start + length - 1)) {
        List<String> ngram = new ArrayList<>();
        for (int i = start; i < start + length; i++) {
          ngram.add(item(article, layer, text.form(i)));
        }
        if (!isStop.test(ngram.get(0)) && !isStop.test(ngram.get(length - 1))) {
          ngrams.add(ngram);
        }
      }
    }
    return ngrams;
  }

  private static String item(CorpusArticle article, Layer layer, String form) {
    return switch (layer) {
      case FORM -> form;
      case WORD -> Folding.word(form);
      case LEMMA -> Lemmatizer.of(article.details().language()).lemma(form);
    };
  }

  static TokenizedText tokens(CorpusArticle article) {
    return Tokenizer.of(article.details().language()).tokenize(article.body());
  }

  static List<ThemeHit> hits(CorpusArticle article) {
    return ThemeTagger.compile(Corpora.DICTIONARY, article.details().language())
        .tag(tokens(article));
  }

  /** Says whether an article is in a selection without a query. */
  static boolean isIn(CorpusArticle article, Selection selection) {
    String source = article.details().source();
    String author = article.details().author();
    return holds(selection.sources(), source.isEmpty() ? Selection.NOT_GIVEN : source)
        && holds(selection.authors(), author.isEmpty() ? Selection.NOT_GIVEN : author)
        && holds(selection.languages(), article.details().language().code())
        && selection.dates().contains(article.details().date())
        && (!selection.undatedOnly() || article.details().date().isAllTime())
        && (selection.themes().isEmpty()
            || hits(article).stream()
                .map(hit -> Corpora.DICTIONARY.themes().get(hit.theme()).slug())
                .anyMatch(selection.themes()::contains));
  }

  private static boolean holds(List<String> names, String name) {
    return names.isEmpty()
        || names.stream().anyMatch(one -> Folding.word(one).equals(Folding.word(name)));
  }
}
