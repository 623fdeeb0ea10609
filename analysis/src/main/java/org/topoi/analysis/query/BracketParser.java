package org.topoi.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.topoi.analysis.query.Element.Comparison;

/** Reads a token in square brackets: {@code [lemma="impose" & !(form="Imposing" | word="x")]}. */
final class BracketParser {

  private static final String ATTRIBUTES = "word, lemma or form";

  private final Cursor cursor;

  BracketParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads from the opening bracket to behind the closing one. */
  Element.Token parse() {
    int open = cursor.at();
    cursor.next();
    cursor.skipBlanks();
    if (cursor.take("]")) {
      return Element.Token.ANY;
    }
    Condition<Comparison> condition = some(0);
    if (!cursor.take("]")) {
      throw cursor.expected("'&', '|' or ']' for the '[' in column " + (open + 1));
    }
    return new Element.Token(condition);
  }

  private Condition<Comparison> some(int depth) {
    if (depth > QueryLimits.DEPTH) {
      throw cursor.expected("at most " + QueryLimits.DEPTH + " brackets inside one another");
    }
    List<Condition<Comparison>> options = new ArrayList<>();
    do {
      options.add(all(depth));
    } while (cursor.take("|"));
    return Condition.some(options);
  }

  private Condition<Comparison> all(int depth) {
    List<Condition<Comparison>> conditions = new ArrayList<>();
    do {
      cursor.skipBlanks();
      conditions.add(one(depth));
      cursor.skipBlanks();
    } while (cursor.take("&"));
    return Condition.all(conditions);
  }

  private Condition<Comparison> one(int depth) {
    if (depth > QueryLimits.DEPTH) {
      throw cursor.expected("at most " + QueryLimits.DEPTH + " signs inside one another");
    }
    if (cursor.take("!")) {
      cursor.skipBlanks();
      return new Condition.Not<>(one(depth + 1));
    }
    int open = cursor.at();
    if (!cursor.take("(")) {
      return comparison();
    }
    Condition<Comparison> inner = some(depth + 1);
    if (!cursor.take(")")) {
      throw cursor.expected("')' for the '(' in column " + (open + 1));
    }
    return inner;
  }

  private Condition<Comparison> comparison() {
    Spelled spelled = Spelled.of(attribute());
    cursor.skipBlanks();
    boolean unequal = cursor.take("!=");
    if (!unequal && !cursor.take("=")) {
      throw cursor.expected("'=' or '!=' behind the attribute");
    }
    cursor.skipBlanks();
    int open = cursor.at();
    if (!Cursor.isQuote(cursor.peek())) {
      throw cursor.expected("a value in double quotation marks, such as \"will\"");
    }
    cursor.next();
    Regex regex = new RegexParser(cursor, spelled, Cursor::isQuote).parse();
    if (cursor.atEnd()) {
      throw cursor.expected("the quotation mark that closes the one in column " + (open + 1));
    }
    cursor.next();
    Condition<Comparison> comparison = new Condition.Test<>(new Comparison(spelled, regex, false));
    return unequal ? new Condition.Not<>(comparison) : comparison;
  }

  private Attribute attribute() {
    int start = cursor.at();
    while (!cursor.atEnd() && Character.isLetter(cursor.peek())) {
      cursor.next();
    }
    String name = cursor.since(start);
    for (Attribute attribute : Attribute.values()) {
      if (attribute.name().toLowerCase(Locale.ROOT).equals(name)) {
        return attribute;
      }
    }
    throw cursor.expected(start, "an attribute: " + ATTRIBUTES);
  }
}
