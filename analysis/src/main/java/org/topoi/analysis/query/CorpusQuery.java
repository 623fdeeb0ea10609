package org.topoi.analysis.query;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query that has been read, and what can be done with it.
 *
 * <p>Two queries are equal when they were typed alike.
 */
public final class CorpusQuery {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private static final Pattern NEVER_CUT =
      Pattern.compile("[\\p{L}&&[\\p{IsLatin}\\p{IsCyrillic}]]+");
  private static final Pattern REGEX_SIGN = Pattern.compile("[\\p{P}\\p{S}&&[^-']]");

  private final String text;
  private final Expression<Element> expression;
  private final boolean acrossSentences;

  CorpusQuery(String text, Expression<Element> expression, boolean acrossSentences) {
    this.text = text;
    this.expression = expression;
    this.acrossSentences = acrossSentences;
  }

  /**
   * Reads a query.
   *
   * @throws MalformedQueryException when it is not written in the query language or asks for more
   *     than {@link QueryLimits} allows
   */
  public static CorpusQuery parse(String text) {
    return QueryParser.parse(NFC.normalize(text));
  }

  /**
   * Returns the query of a term of a frequency list, which has exactly as many hits as the list
   * says: a token that another language might cut is written so that it is not cut.
   *
   * @param attribute the layer of the list
   * @param term tokens joined by single spaces
   */
  public static String ofTerm(Attribute attribute, String term) {
    return Stream.of(term.split(" ", -1))
        .map(token -> ofToken(attribute, token))
        .collect(Collectors.joining(" "));
  }

  private static String ofToken(Attribute attribute, String token) {
    if (attribute == Attribute.FORM || NEVER_CUT.matcher(token).matches()) {
      return new Spelling(token.codePoints().boxed().toList()).print(Spelled.of(attribute));
    }
    String value = REGEX_SIGN.matcher(token).replaceAll("\\\\$0");
    return "[" + attribute.name().toLowerCase(Locale.ROOT) + "=\"" + value + "\"]";
  }

  /** Returns the query as typed, in NFC. */
  public String text() {
    return text;
  }

  /**
   * Returns the query as it was understood: words folded as they are compared, blanks and brackets
   * where they count. Read again it has the same hits and the same canonical form.
   */
  public String canonical() {
    String printed = QueryPrinter.print(expression);
    return acrossSentences ? "(" + printed + ") within text" : printed;
  }

  /** Returns what compiles the query for the texts of each language of a corpus. */
  public QueryCompiler over(Vocabulary vocabulary) {
    return new QueryCompiler(expression, acrossSentences, vocabulary);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CorpusQuery query && query.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
