package org.topoi.analysis.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.ConcordanceRequest.SortKey;
import org.topoi.analysis.query.NaiveQuery;
import org.topoi.analysis.query.NaiveQuery.Token;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Lemmatizer;
import org.topoi.analysis.text.TokenizedText;

/** Finds and sorts concordance lines once more, the plain way: strings, straight over the texts. */
final class NaiveConcordance {

  private NaiveConcordance() {}

  /** A hit: its article, start and end position, and the words of its text. */
  record Hit(CorpusArticle article, int start, int end, List<String> words) {

    String word(int position, int tokens) {
      boolean shown = position >= start - tokens && position < end + tokens;
      return position < 0 || position >= words.size() || !shown ? "" : words.get(position);
    }
  }

  static List<Hit> hits(List<CorpusArticle> articles, NaiveQuery query) {
    List<Hit> hits = new ArrayList<>();
    for (CorpusArticle article : articles) {
      List<List<Token>> sentences = sentences(article);
      List<String> words = sentences.stream().flatMap(List::stream).map(Token::word).toList();
      List<Integer> ranges = query.hits(sentences);
      for (int i = 0; i < ranges.size(); i += 2) {
        hits.add(new Hit(article, ranges.get(i), ranges.get(i + 1), words));
      }
    }
    return hits;
  }

  private static List<List<Token>> sentences(CorpusArticle article) {
    TokenizedText text = NaiveRecount.tokens(article);
    Lemmatizer lemmatizer = Lemmatizer.of(article.details().language());
    return IntStream.range(0, text.sentenceCount())
        .mapToObj(
            sentence ->
                IntStream.range(text.sentenceFirst(sentence), text.sentenceEnd(sentence))
                    .mapToObj(text::form)
                    .map(form -> new Token(form, Folding.word(form), lemmatizer.lemma(form)))
                    .toList())
        .toList();
  }

  /**
   * Returns hits as they are to be sorted.
   *
   * @param tokens tokens of context on either side
   */
  static List<Hit> sorted(List<Hit> hits, List<SortKey> keys, int tokens) {
    Comparator<Hit> order = Comparator.comparing(hit -> 0);
    for (SortKey key : keys) {
      order = order.thenComparing(by(key, tokens));
    }
    return hits.stream()
        .sorted(order.thenComparing(by(SortKey.ARTICLE, tokens)).thenComparing(hit -> hit.start()))
        .toList();
  }

  private static Comparator<Hit> by(SortKey key, int tokens) {
    return switch (key) {
      case MATCH ->
          Comparator.comparing(
              hit -> hit.words().subList(hit.start(), Math.min(hit.end(), hit.start() + 5)),
              NaiveConcordance::compare);
      case BEFORE_1 -> word(hit -> hit.word(hit.start() - 1, tokens));
      case BEFORE_2 -> word(hit -> hit.word(hit.start() - 2, tokens));
      case BEFORE_3 -> word(hit -> hit.word(hit.start() - 3, tokens));
      case AFTER_1 -> word(hit -> hit.word(hit.end(), tokens));
      case AFTER_2 -> word(hit -> hit.word(hit.end() + 1, tokens));
      case AFTER_3 -> word(hit -> hit.word(hit.end() + 2, tokens));
      case SOURCE ->
          Comparator.comparing((Hit hit) -> hit.article().details().source().isEmpty())
              .thenComparing(word(hit -> Folding.word(hit.article().details().source())));
      case DATE -> undatedLast().thenComparing(NaiveConcordance::last);
      case ARTICLE ->
          undatedLast()
              .thenComparing(NaiveConcordance::last, Comparator.reverseOrder())
              .thenComparing(hit -> hit.article().id())
              .thenComparing(hit -> hit.start());
    };
  }

  private static Comparator<Hit> undatedLast() {
    return Comparator.comparing(hit -> hit.article().details().date().isAllTime());
  }

  private static LocalDate last(Hit hit) {
    return hit.article().details().date().last();
  }

  private static Comparator<Hit> word(java.util.function.Function<Hit, String> word) {
    return (one, other) -> compare(word.apply(one), word.apply(other));
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return one.size() - other.size();
  }

  private static int compare(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }
}
