package org.topoi.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.topoi.analysis.query.Element.Comparison;

/** Reads queries by recursive descent; the grammar stands in the description of the package. */
final class QueryParser {

  private static final String GAP = "..";
  private static final Pattern WITHIN = Pattern.compile("within[\\s\\p{Z}]+(s|text)[\\s\\p{Z}]*");

  private final Cursor cursor;
  private final List<Element> elements = new ArrayList<>();

  private QueryParser(String text) {
    this.cursor = new Cursor(text);
  }

  /**
   * Reads a query.
   *
   * @throws MalformedQueryException when it is not written in the query language or asks for more
   *     than {@link QueryLimits} allows
   */
  static CorpusQuery parse(String text) {
    QueryParser parser = new QueryParser(text);
    if (text.length() > QueryLimits.LENGTH) {
      throw parser.cursor.expected(
          QueryLimits.LENGTH,
          String.format(Locale.ENGLISH, "a query of at most %,d characters", QueryLimits.LENGTH));
    }
    Expression<Element> expression = parser.alternatives(0);
    boolean acrossSentences = parser.within();
    if (!parser.cursor.atEnd()) {
      throw parser.cursor.expected("no ')' here: none is open");
    }
    parser.checkPositions(expression);
    return new CorpusQuery(text, expression, acrossSentences);
  }

  private Expression<Element> alternatives(int depth) {
    if (depth > QueryLimits.DEPTH) {
      throw cursor.expected("at most " + QueryLimits.DEPTH + " brackets inside one another");
    }
    List<Expression<Element>> options = new ArrayList<>();
    do {
      options.add(sequence(depth));
    } while (cursor.take("|"));
    return Expression.alternatives(options);
  }

  private Expression<Element> sequence(int depth) {
    List<Expression<Element>> parts = new ArrayList<>();
    int gap = -1;
    cursor.skipBlanks();
    while (!endsSequence(parts)) {
      boolean isGap = cursor.rest().startsWith(GAP) && cursor.ahead(2) != '.';
      if (isGap && parts.isEmpty()) {
        throw cursor.expected("a word in front of the gap");
      }
      gap = isGap ? cursor.at() : -1;
      parts.add(isGap ? gap() : item(depth));
      cursor.skipBlanks();
    }
    if (gap >= 0) {
      throw cursor.expected(gap, "a word behind the gap");
    }
    if (parts.isEmpty()) {
      throw cursor.expected("a word");
    }
    return Expression.sequence(parts);
  }

  private boolean endsSequence(List<Expression<Element>> parts) {
    int character = cursor.peek();
    return character == Cursor.END
        || character == '|'
        || character == ')'
        || (!parts.isEmpty() && isWithin());
  }

  /** A plain phrase may end with "within text"; behind a bracket or slash it is the operator. */
  private boolean isWithin() {
    String before = cursor.since(0).stripTrailing();
    return !before.isEmpty()
        && ")]}*+?/".indexOf(before.charAt(before.length() - 1)) >= 0
        && WITHIN.matcher(cursor.rest()).matches();
  }

  private boolean within() {
    if (!cursor.take("within")) {
      return false;
    }
    cursor.skipBlanks();
    boolean text = cursor.take("text") || !cursor.take("s");
    cursor.skipBlanks();
    return text;
  }

  private Expression<Element> gap() {
    cursor.take(GAP);
    int start = cursor.at();
    String digits = cursor.digits();
    boolean readable = !digits.isEmpty() && digits.length() < 5 && !digits.matches("0+");
    if (!readable || Integer.parseInt(digits) > QueryLimits.REPETITION) {
      throw cursor.expected(
          start, "how many tokens may stand between, from 1 to " + QueryLimits.REPETITION);
    }
    checkBoundary();
    return Expression.repetition(
        new Expression.Atom<>(Element.Token.ANY), 0, Integer.parseInt(digits));
  }

  private Expression<Element> item(int depth) {
    int character = cursor.peek();
    if (character == '(') {
      return repeated(group(depth));
    }
    if (character == '[') {
      int start = cursor.at();
      return repeated(element(start, new BracketParser(cursor).parse()));
    }
    Expression<Element> item = Cursor.isQuote(character) ? phrase() : wordOrRegex();
    checkBoundary();
    return item;
  }

  private Expression<Element> repeated(Expression<Element> repeated) {
    Expression<Element> repetition = new Repetitions(cursor).behind(repeated);
    if (cursor.peek() != '[' && cursor.peek() != '(') {
      checkBoundary();
    }
    return repetition;
  }

  private Expression<Element> group(int depth) {
    int open = cursor.at();
    cursor.next();
    Expression<Element> inner = alternatives(depth + 1);
    if (!cursor.take(")")) {
      throw cursor.expected("')' for the '(' in column " + (open + 1));
    }
    return inner;
  }

  private Expression<Element> phrase() {
    int open = cursor.at();
    cursor.next();
    List<Expression<Element>> words = new ArrayList<>();
    cursor.skipBlanks();
    while (!Cursor.isQuote(cursor.peek())) {
      if (cursor.atEnd()) {
        throw cursor.expected("the quotation mark that closes the one in column " + (open + 1));
      }
      WordParser parser = new WordParser(cursor);
      int start = cursor.at();
      words.add(element(start, parser.word(parser.spelled(), true)));
      cursor.skipBlanks();
    }
    if (words.isEmpty()) {
      throw cursor.expected("a word between the quotation marks");
    }
    cursor.next();
    return Expression.sequence(words);
  }

  private Expression<Element> wordOrRegex() {
    int start = cursor.at();
    WordParser parser = new WordParser(cursor);
    Spelled spelled = parser.spelled();
    if (cursor.peek() != '/') {
      if ("()[]{}|".indexOf(cursor.peek()) >= 0) {
        throw cursor.expected("a word" + (cursor.at() > start ? " directly behind the sign" : ""));
      }
      return element(start, parser.word(spelled, false));
    }
    int open = cursor.at();
    cursor.next();
    Regex regex = new RegexParser(cursor, spelled, character -> character == '/').parse();
    if (!cursor.take("/")) {
      throw cursor.expected("'/' for the '/' in column " + (open + 1));
    }
    return element(
        start, new Element.Token(new Condition.Test<>(new Comparison(spelled, regex, true))));
  }

  private Expression<Element> element(int start, Element element) {
    if (elements.size() == QueryLimits.ELEMENTS) {
      throw cursor.expected(start, "at most " + QueryLimits.ELEMENTS + " words in a query");
    }
    elements.add(element);
    return new Expression.Atom<>(element);
  }

  private void checkBoundary() {
    int character = cursor.peek();
    if (character == Cursor.END
        || Cursor.isBlank(character)
        || character == ')'
        || character == '|') {
      return;
    }
    if (character == '{') {
      throw cursor.expected("a blank; what is repeated stands in brackets, such as (very){2}");
    }
    throw cursor.expected("a blank");
  }

  private void checkPositions(Expression<Element> expression) {
    if (expression.positions() > QueryLimits.POSITIONS) {
      throw cursor.expected(
          0,
          String.format(
              Locale.ENGLISH,
              "a query of at most %d tokens, repetitions written out, and not %,d",
              QueryLimits.POSITIONS,
              expression.positions()));
    }
    long characters = elements.stream().mapToLong(PatternLength::of).sum();
    if (characters > QueryLimits.POSITIONS) {
      throw cursor.expected(
          0,
          String.format(
              Locale.ENGLISH,
              "wildcards and regular expressions of at most %d characters, repetitions written out",
              QueryLimits.POSITIONS));
    }
  }
}
