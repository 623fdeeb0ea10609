package org.topoi.analysis.query;

import com.ibm.icu.text.Normalizer2;

/**
 * A query that has been read, and what can be done with it.
 *
 * <p>Two queries are equal when they were typed alike.
 */
public final class CorpusQuery {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

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
   * says.
   *
   * @param attribute the layer of the list
   * @param term tokens joined by single spaces
   */
  public static String ofTerm(Attribute attribute, String term) {
    StringBuilder query = new StringBuilder();
    for (String token : term.split(" ", -1)) {
      Spelling spelling = new Spelling(token.codePoints().boxed().toList());
      query.append(query.isEmpty() ? "" : " ").append(spelling.print(Spelled.of(attribute)));
    }
    return query.toString();
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
