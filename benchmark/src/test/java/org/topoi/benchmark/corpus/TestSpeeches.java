package org.topoi.benchmark.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Speeches of sentences that are drawn from words; the same at each start. */
public final class TestSpeeches {

  private static final List<String> WORDS =
      List.of(
          "the",
          "of",
          "in",
          "and",
          "people",
          "human",
          "rights",
          "Rights",
          "sovereignty",
          "hegemonism",
          "debt",
          "climate",
          "change",
          "nation’s",
          "sovereign",
          "multipolar",
          "world",
          "order",
          "rules-based",
          "secure",
          "peace",
          "weapons",
          "nuclear",
          "trade",
          "growth",
          "taxes",
          "poverty",
          "refugees",
          "justice",
          "states",
          "debt",
          "climate");

  private TestSpeeches() {}

  /** Returns speeches of two countries in one source and of a source that is alone. */
  public static List<SourceText> all() {
    return List.of(
        speech(1, "2021", "UN General Debate", "Hungary"),
        speech(2, "2019", "UN General Debate", "Brazil"),
        speech(3, "2003-05-16", "The Daily", "Ireland"));
  }

  /** Returns the sentences of a speech of {@link #all}. */
  public static List<String> sentences(SourceText speech) {
    return List.of(speech.text().split("(?<=\\.) ", -1));
  }

  private static SourceText speech(int seed, String date, String source, String country) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      String rest =
          IntStream.range(0, 4 + random.nextInt(9))
              .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
              .reduce("", (before, word) -> before + " " + word);
      sentences.add("Today" + rest + ".");
    }
    return new SourceText(
        date, source, country, "Speech " + seed, "en", String.join(" ", sentences));
  }
}
