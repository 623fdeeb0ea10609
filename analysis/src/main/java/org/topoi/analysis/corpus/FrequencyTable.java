package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.StringJoiner;

/**
 * All n-grams that were counted, in alphabetical order by code point, with their occurrences and
 * articles.
 *
 * <p>The order is that of the joined n-grams too, since no token holds a character before the
 * space.
 */
final class FrequencyTable {

  private final LexiconView lexicon;
  private final int length;
  private final int[] terms;
  private final int[] frequencies;
  private final int[] articles;

  /**
   * Puts a table together; the arrays are taken over.
   *
   * @param length tokens of an n-gram
   * @param terms the numbers of the tokens, {@code length} for each row
   */
  FrequencyTable(LexiconView lexicon, int length, int[] terms, int[] frequencies, int[] articles) {
    this.lexicon = lexicon;
    this.length = length;
    this.terms = terms;
    this.frequencies = frequencies;
    this.articles = articles;
  }

  int size() {
    return frequencies.length;
  }

  /** Returns the integers that the table takes up. */
  long weight() {
    return terms.length + 2L * frequencies.length;
  }

  int frequency(int row) {
    return frequencies[row];
  }

  int articles(int row) {
    return articles[row];
  }

  /**
   * Returns the rows of which another count of the same texts, which left some occurrences out, has
   * kept more than half. The counts are those of this table.
   *
   * @param partial a table of the same lexicon and length
   */
  FrequencyTable mostlyIn(FrequencyTable partial) {
    int[] rows = new int[Math.min(size(), partial.size())];
    int kept = 0;
    int other = 0;
    for (int row = 0; row < size() && other < partial.size(); row++) {
      if (Arrays.equals(
          terms,
          row * length,
          (row + 1) * length,
          partial.terms,
          other * length,
          (other + 1) * length)) {
        if (2L * partial.frequencies[other] > frequencies[row]) {
          rows[kept++] = row;
        }
        other++;
      }
    }
    return only(Arrays.copyOf(rows, kept));
  }

  private FrequencyTable only(int[] rows) {
    int[] keptTerms = new int[rows.length * length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(terms, rows[i] * length, keptTerms, i * length, length);
    }
    return new FrequencyTable(
        lexicon,
        length,
        keptTerms,
        Arrays.stream(rows).map(row -> frequencies[row]).toArray(),
        Arrays.stream(rows).map(row -> articles[row]).toArray());
  }

  /** Returns the n-gram, tokens joined by a space. */
  String term(int row) {
    StringJoiner joined = new StringJoiner(" ");
    for (int i = row * length; i < (row + 1) * length; i++) {
      joined.add(lexicon.string(terms[i]));
    }
    return joined.toString();
  }

  /** Says whether the n-gram, folded, begins with a folded prefix. */
  boolean startsWith(int row, String prefix) {
    StringJoiner joined = new StringJoiner(" ");
    for (int i = row * length; i < (row + 1) * length && joined.length() < prefix.length(); i++) {
      joined.add(lexicon.string(lexicon.wordOf(terms[i])));
    }
    return joined.toString().startsWith(prefix);
  }

  /** Says whether a token of the n-gram has a letter. */
  boolean hasLetter(int row) {
    for (int i = row * length; i < (row + 1) * length; i++) {
      if (lexicon.hasLetter(terms[i])) {
        return true;
      }
    }
    return false;
  }
}
