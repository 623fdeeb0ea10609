package org.topoi.benchmark.corpus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.topoi.analysis.text.Tokenizer;

/** The speeches that articles are made of. */
final class Speeches {

  /** Shorter texts are left out: an article made of one would say the same again and again. */
  private static final int LEAST_TOKENS = 500;

  private final List<Speech> speeches;
  private final int[] sentenceEnds;

  private Speeches(List<Speech> speeches) {
    this.speeches = speeches;
    this.sentenceEnds = speeches.stream().mapToInt(speech -> speech.sentences().size()).toArray();
    Arrays.parallelPrefix(sentenceEnds, Integer::sum);
  }

  static Speeches of(List<SourceText> texts, Tokenizer tokenizer) {
    Map<String, Set<String>> countries = new HashMap<>();
    texts.forEach(
        text ->
            countries
                .computeIfAbsent(text.source(), source -> new HashSet<>())
                .add(text.countryName()));
    List<Speech> speeches =
        texts.parallelStream()
            .map(text -> Speech.of(text, source(text, countries), tokenizer))
            .filter(speech -> speech.tokens() >= LEAST_TOKENS)
            .toList();
    if (speeches.isEmpty()) {
      throw new IllegalArgumentException(
          "texts must hold one of at least " + LEAST_TOKENS + " tokens, but none is so long");
    }
    return new Speeches(speeches);
  }

  private static String source(SourceText text, Map<String, Set<String>> countries) {
    boolean several = countries.getOrDefault(text.source(), Set.of()).size() > 1;
    return several ? text.source() + ", " + text.countryName() : text.source();
  }

  /** Draws a speech, a long one as much more often as it has more sentences. */
  Speech draw(SplittableRandom random) {
    int sentence = random.nextInt(sentenceEnds[sentenceEnds.length - 1]);
    int found = Arrays.binarySearch(sentenceEnds, sentence);
    return speeches.get(found < 0 ? -found - 1 : found + 1);
  }
}
