package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a full-text query into clauses, all of which must be met.
 *
 * <p>White space separates words; double quotes, straight or curly, hold a phrase together. A quote
 * that is never closed holds the rest. Nothing else has a meaning, so that a pasted headline is a
 * query.
 */
final class QueryReader {

  private static final int MAXIMUM_LENGTH = 1_000;
  private static final int MAXIMUM_WORDS = 50;
  private static final String QUOTES = "\"\u201C\u201D\u201E\u201F";

  private final String query;
  private final List<Clause> clauses = new ArrayList<>();
  private int words;

  private QueryReader(String query) {
    this.query = query;
  }

  /** One clause: a phrase, or a word, which is a phrase of one unless the language cuts it. */
  record Clause(String text) {}

  /**
   * Returns the clauses of a query that is not blank.
   *
   * @throws UnreadableQueryException when it is too long or has neither letter nor digit
   */
  static List<Clause> read(String query) {
    if (query.length() > MAXIMUM_LENGTH) {
      throw new UnreadableQueryException(
          query, MAXIMUM_LENGTH + 1, "a query of at most 1,000 characters");
    }
    if (query.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableQueryException(query, 1, "a word with at least one letter or digit");
    }
    QueryReader reader = new QueryReader(query);
    reader.readAll();
    return List.copyOf(reader.clauses);
  }

  private void readAll() {
    StringBuilder clause = new StringBuilder();
    boolean quoted = false;
    boolean insideWord = false;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      boolean quote = QUOTES.indexOf(c) >= 0;
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!quote && !space && !insideWord) {
        countWord(i);
      }
      insideWord = !quote && !space;
      if (quote || (space && !quoted)) {
        add(clause);
        quoted ^= quote;
      } else {
        clause.append(c);
      }
    }
    add(clause);
  }

  private void countWord(int at) {
    if (++words > MAXIMUM_WORDS) {
      throw new UnreadableQueryException(query, at + 1, "at most 50 words");
    }
  }

  private void add(StringBuilder clause) {
    if (!clause.toString().isBlank()) {
      clauses.add(new Clause(clause.toString().strip()));
    }
    clause.setLength(0);
  }
}
