package org.topoi.analysis.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A query in the numbers of a vocabulary, for the texts of one language; safe to share between
 * threads.
 *
 * <p>Each position at which a match begins has one hit, the longest match from there; hits may
 * overlap. So a word or phrase has as many hits as it has occurrences. A hit has at least one token
 * and lies in one sentence, unless the query says {@code within text}.
 */
public final class CompiledQuery {

  private final Set<Attribute> layers;
  private final List<RequiredWords> requiredWords;
  private final SentenceMatcher matcher;
  private final boolean acrossSentences;

  private CompiledQuery(
      Set<Attribute> layers,
      List<RequiredWords> requiredWords,
      SentenceMatcher matcher,
      boolean acrossSentences) {
    this.layers = layers;
    this.requiredWords = requiredWords;
    this.matcher = matcher;
    this.acrossSentences = acrossSentences;
  }

  static CompiledQuery of(
      Expression<Condition<TypeSet>> expression, Vocabulary vocabulary, boolean acrossSentences) {
    Set<Attribute> layers = EnumSet.noneOf(Attribute.class);
    expression.replace(
        condition -> {
          condition.map(set -> layers.add(set.attribute()));
          return new Expression.Atom<>(condition);
        });
    Requirements requirements = new Requirements(expression, vocabulary);
    return new CompiledQuery(
        layers,
        requirements.words().stream().map(RequiredWords::new).toList(),
        SentenceMatcher.of(expression, requirements.rarest()),
        acrossSentences);
  }

  /**
   * Says whether a text with these words may have a hit.
   *
   * @param words the distinct words of the text, ascending
   */
  public boolean mayMatch(int[] words) {
    for (RequiredWords required : requiredWords) {
      if (!required.isMetBy(words)) {
        return false;
      }
    }
    return true;
  }

  /** Returns start and end position of each hit in turn, by start. */
  public int[] hits(CodedText text) {
    int[][] items = new int[Attribute.values().length][0];
    layers.forEach(layer -> items[layer.ordinal()] = text.items(layer));
    int[] ends = text.sentenceEnds();
    Hits hits = new Hits();
    if (acrossSentences && ends.length > 0) {
      matcher.match(items, 0, ends[ends.length - 1], hits);
    } else {
      int from = 0;
      for (int to : ends) {
        matcher.match(items, from, to, hits);
        from = to;
      }
    }
    return hits.ranges();
  }

  /** Hits as they are found. */
  static final class Hits {
    private final IntStream.Builder ranges = IntStream.builder();

    void add(int start, int end) {
      ranges.add(start).add(end);
    }

    int[] ranges() {
      return ranges.build().toArray();
    }
  }
}
