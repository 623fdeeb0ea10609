package org.topoi.benchmark.task;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.topoi.analysis.theme.DictionaryText;
import org.topoi.analysis.theme.Theme;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.analysis.theme.ThemeDictionaryParser;

/**
 * The dictionary of the benchmark: five themes with 60 patterns, of which 34 hold a word that ends
 * in a wildcard and 18 have several words. They keep to what every tool can look for: words, word
 * beginnings, and phrases of them.
 */
public final class BenchmarkThemes {

  private static final String FILE = "benchmark.en.themes";

  /** The dictionary. */
  public static final ThemeDictionary DICTIONARY = read();

  private BenchmarkThemes() {}

  private static ThemeDictionary read() {
    try (InputStream stream = BenchmarkThemes.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("The dictionary file " + FILE + " is missing");
      }
      return ThemeDictionaryParser.parse(
          List.of(
              DictionaryText.read(FILE, new InputStreamReader(stream, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the patterns of a theme, each as the words that follow one another. */
  public static List<List<PatternWord>> phrases(Theme theme) {
    return theme.patterns().stream()
        .map(pattern -> Stream.of(pattern.text().split(" ", -1)).map(PatternWord::of).toList())
        .toList();
  }

  /**
   * One word of a pattern.
   *
   * @param alternatives the folded words that may stand there, or their beginnings
   * @param beginning whether any letters may follow
   */
  public record PatternWord(List<String> alternatives, boolean beginning) {

    public PatternWord {
      alternatives = List.copyOf(alternatives);
    }

    /** Returns the one word. */
    public static PatternWord exactly(String word) {
      return new PatternWord(List.of(word), false);
    }

    /** Returns a word as Topoi's themes read it: in English, a word stands for its genitive too. */
    static PatternWord of(String written) {
      return written.endsWith("*")
          ? new PatternWord(List.of(written.substring(0, written.length() - 1)), true)
          : new PatternWord(List.of(written, written + "'s"), false);
    }
  }
}
