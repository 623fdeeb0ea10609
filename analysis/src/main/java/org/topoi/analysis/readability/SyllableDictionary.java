package org.topoi.analysis.readability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The syllables of some 124,000 English words, after The CMU Pronouncing Dictionary.
 *
 * <p>The list stays one array of ASCII bytes, a word and its number of syllables a line, sorted: a
 * search by halves needs no object per word.
 */
final class SyllableDictionary {

  private static final SyllableDictionary ENGLISH = read("syllables.en.txt");

  private final byte[] lines;

  private SyllableDictionary(byte[] lines) {
    this.lines = lines;
  }

  static SyllableDictionary english() {
    return ENGLISH;
  }

  /** Returns the syllables of a word in small letters. */
  OptionalInt syllables(String word) {
    int from = 0;
    int to = lines.length;
    while (from < to) {
      int line = lineStart((from + to) >>> 1);
      int order = compare(word, line);
      if (order == 0) {
        return OptionalInt.of(number(line + word.length() + 1));
      }
      if (order < 0) {
        to = line;
      } else {
        from = lineEnd(line);
      }
    }
    return OptionalInt.empty();
  }

  private int number(int position) {
    int number = 0;
    for (int i = position; lines[i] != '\n'; i++) {
      number = 10 * number + lines[i] - '0';
    }
    return number;
  }

  /** Compares a word with that of a line, which ends at a blank. */
  private int compare(String word, int line) {
    for (int i = 0; i < word.length(); i++) {
      int difference = word.charAt(i) - (lines[line + i] == ' ' ? 0 : lines[line + i]);
      if (difference != 0) {
        return difference;
      }
    }
    return lines[line + word.length()] == ' ' ? 0 : -1;
  }

  private int lineStart(int position) {
    int start = position;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int position) {
    int end = position;
    while (lines[end] != '\n') {
      end++;
    }
    return end + 1;
  }

  private static SyllableDictionary read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(SyllableDictionary.class.getResourceAsStream(name), name)) {
      return new SyllableDictionary(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The word list " + name + " cannot be read", e);
    }
  }
}
