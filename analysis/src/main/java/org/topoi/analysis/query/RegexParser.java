package org.topoi.analysis.query;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Reads a regular expression up to the sign that ends it.
 *
 * <p>The signs are those that all dialects share: {@code . [a-z] [^a-z] ( ) (?: ) | * + ? {n} {n,m}
 * \d \w \s \p{L}} and their opposites. What would need a memory or a look around, such as {@code
 * \1} and {@code (?=x)}, is refused, and so no expression can take longer than its length says.
 */
final class RegexParser {

  private final Cursor cursor;
  private final Spelled spelled;
  private final IntPredicate delimiter;

  /**
   * Puts a parser together.
   *
   * @param cursor where to read, behind the opening sign
   * @param spelled how the letters are compared
   * @param delimiter the sign that ends the expression
   */
  RegexParser(Cursor cursor, Spelled spelled, IntPredicate delimiter) {
    this.cursor = cursor;
    this.spelled = spelled;
    this.delimiter = delimiter;
  }

  /** Reads to the delimiter, which is not taken. */
  Regex parse() {
    int start = cursor.at();
    Expression<UnicodeSet> expression = alternatives(0);
    if (cursor.peek() == ')') {
      throw cursor.expected("no ')' here: none is open");
    }
    if (cursor.at() == start) {
      throw cursor.expected("a regular expression, such as sovereign.*");
    }
    return new Regex(cursor.since(start), expression);
  }

  private Expression<UnicodeSet> alternatives(int depth) {
    if (depth > QueryLimits.DEPTH) {
      throw cursor.expected("at most " + QueryLimits.DEPTH + " brackets inside one another");
    }
    List<Expression<UnicodeSet>> options = new ArrayList<>();
    do {
      options.add(sequence(depth));
    } while (cursor.take("|"));
    return Expression.alternatives(options);
  }

  private Expression<UnicodeSet> sequence(int depth) {
    List<Expression<UnicodeSet>> parts = new ArrayList<>();
    while (!cursor.atEnd() && !ends(cursor.peek())) {
      parts.add(new Repetitions(cursor).behind(item(depth)));
    }
    return Expression.sequence(parts);
  }

  private boolean ends(int character) {
    return character == '|' || character == ')' || delimiter.test(character);
  }

  private Expression<UnicodeSet> item(int depth) {
    int character = cursor.peek();
    switch (character) {
      case '*', '+', '?', '{' ->
          throw cursor.expected("a character in front of '" + (char) character + "'");
      case '^', '$' ->
          throw cursor.expected("no '^' and no '$': the whole token is compared anyway");
      case '(' -> {
        return group(depth);
      }
      case '[' -> {
        return new Expression.Atom<>(new CharacterClassParser(cursor, spelled).parse());
      }
      case '\\' -> {
        return escaped();
      }
      case '.' -> {
        cursor.next();
        return Regex.ANY;
      }
      default -> {
        return literal(cursor.next());
      }
    }
  }

  private Expression<UnicodeSet> group(int depth) {
    int open = cursor.at();
    cursor.next();
    if (!cursor.take("?:") && cursor.peek() == '?') {
      throw cursor.expected("a group '(…)' or '(?:…)'; looking around is not possible");
    }
    Expression<UnicodeSet> inner = alternatives(depth + 1);
    if (!cursor.take(")")) {
      throw cursor.expected("')' for the '(' in column " + (open + 1));
    }
    return inner;
  }

  private Expression<UnicodeSet> escaped() {
    int start = cursor.at();
    cursor.next();
    return CharacterClassParser.named(cursor, start)
        .<Expression<UnicodeSet>>map(set -> new Expression.Atom<>(folded(set)))
        .orElseGet(() -> literal(cursor.next()));
  }

  private UnicodeSet folded(UnicodeSet set) {
    return CharacterClassParser.folded(set, spelled);
  }

  private Expression<UnicodeSet> literal(int character) {
    return Expression.sequence(
        spelled.fold(Character.toString(character)).codePoints().mapToObj(Regex::one).toList());
  }
}
