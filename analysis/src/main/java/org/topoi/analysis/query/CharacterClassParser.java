package org.topoi.analysis.query;

import com.ibm.icu.text.UnicodeSet;
import java.util.Optional;

/** Reads a set of characters of a regular expression: {@code [a-z]}, {@code [^\d]}, {@code \w}. */
final class CharacterClassParser {

  private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]";

  private final Cursor cursor;
  private final Spelled spelled;

  CharacterClassParser(Cursor cursor, Spelled spelled) {
    this.cursor = cursor;
    this.spelled = spelled;
  }

  /** Reads from the opening bracket to behind the closing one. */
  UnicodeSet parse() {
    int open = cursor.at();
    cursor.next();
    boolean negated = cursor.take("^");
    UnicodeSet members = new UnicodeSet();
    while (cursor.peek() != ']') {
      if (cursor.atEnd()) {
        throw cursor.expected("']' for the '[' in column " + (open + 1));
      }
      addMember(members);
    }
    if (members.isEmpty()) {
      throw cursor.expected("a character between '[' and ']'");
    }
    cursor.next();
    UnicodeSet folded = folded(members, spelled);
    return negated ? folded.cloneAsThawed().complement().removeAllStrings().freeze() : folded;
  }

  private void addMember(UnicodeSet members) {
    int start = cursor.at();
    if (cursor.take("\\")) {
      Optional<UnicodeSet> named = named(cursor, start);
      if (named.isPresent()) {
        members.addAll(named.get());
        return;
      }
    }
    int first = cursor.next();
    if (cursor.peek() != '-' || cursor.ahead(1) == ']' || cursor.ahead(1) == Cursor.END) {
      spelled.fold(Character.toString(first)).codePoints().forEach(members::add);
      return;
    }
    cursor.next();
    cursor.take("\\");
    if (cursor.atEnd() || cursor.peek() < first) {
      throw cursor.expected("a character behind '" + Character.toString(first) + "' in the order");
    }
    members.add(first, cursor.next());
  }

  /**
   * Reads what stands behind a backslash: a named set, or nothing when the next character is to be
   * taken for itself.
   *
   * @param start offset of the backslash
   */
  static Optional<UnicodeSet> named(Cursor cursor, int start) {
    int name = cursor.peek();
    if (!isAsciiLetterOrDigit(name)) {
      if (name == Cursor.END) {
        throw cursor.expected("a character behind '\\'");
      }
      return Optional.empty();
    }
    cursor.next();
    return Optional.of(
        switch (name) {
          case 'd' -> new UnicodeSet("[\\p{Nd}]");
          case 'D' -> new UnicodeSet("[^\\p{Nd}]");
          case 'w' -> new UnicodeSet(WORD);
          case 'W' -> new UnicodeSet(WORD).complement();
          case 's' -> new UnicodeSet("[\\p{White_Space}]");
          case 'S' -> new UnicodeSet("[^\\p{White_Space}]");
          case 'p' -> property(cursor, start);
          case 'P' -> property(cursor, start).complement();
          default ->
              throw cursor.expected(
                  start, "\\d, \\w, \\s, \\p{L} or a sign that is to be taken for itself");
        });
  }

  private static boolean isAsciiLetterOrDigit(int character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  private static UnicodeSet property(Cursor cursor, int start) {
    int end = cursor.rest().indexOf('}');
    if (cursor.peek() != '{' || end < 0) {
      throw cursor.expected("a property of characters, such as \\p{L} or \\p{IsCyrillic}");
    }
    String name = cursor.rest().substring(1, end);
    String plain = name.startsWith("Is") ? name.substring(2) : name;
    try {
      UnicodeSet set = new UnicodeSet("\\p{" + plain + "}");
      cursor.take("{" + name + "}");
      return set;
    } catch (IllegalArgumentException unknown) {
      throw cursor.expected(
          start, "a property of characters that Unicode has, such as \\p{L} or \\p{IsCyrillic}");
    }
  }

  /** Returns a set as it is compared: where letter case does not count, with both cases. */
  static UnicodeSet folded(UnicodeSet set, Spelled spelled) {
    if (spelled.attribute() == Attribute.FORM) {
      return set.freeze();
    }
    return set.cloneAsThawed().closeOver(UnicodeSet.CASE_INSENSITIVE).removeAllStrings().freeze();
  }
}
