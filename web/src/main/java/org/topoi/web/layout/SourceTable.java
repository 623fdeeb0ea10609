package org.topoi.web.layout;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.Selection;
import org.topoi.web.corpus.Destination;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.View;

/**
 * How often one thing is met in each source.
 *
 * @param rows most frequent first, by rate
 */
public record SourceTable(List<Row> rows) {

  public SourceTable {
    rows = List.copyOf(rows);
  }

  /**
   * One source.
   *
   * @param source its name
   * @param hits how often it is met
   * @param href the hits
   * @param readable whether anything can be met in it: the dictionary has patterns for a language
   *     of its articles
   * @param perMillion hits in a million tokens of the source
   * @param articles articles of the source with at least one hit
   * @param bar length of its bar
   */
  public record Row(
      String source,
      long hits,
      String href,
      boolean readable,
      double perMillion,
      Articles articles,
      String bar) {}

  /**
   * Articles of a source.
   *
   * @param met with at least one hit
   * @param all all of them in the selection
   * @param allHref the list of all
   */
  public record Articles(int met, int all, String allHref) {}

  /**
   * Makes the table of a breakdown by source.
   *
   * @param readable says of the label of a source whether anything can be met in it
   * @param index index of the count in the parts
   * @param destination the page that holds the hits
   */
  public static SourceTable of(
      View view,
      Breakdown breakdown,
      Predicate<String> readable,
      int index,
      Destination destination) {
    double largest =
        breakdown.parts().stream().mapToDouble(part -> rate(part, index)).max().orElse(0);
    return new SourceTable(
        breakdown.parts().stream()
            .filter(part -> part.base().tokens() > 0)
            .map(part -> row(view, part, readable.test(part.label()), index, destination, largest))
            .sorted(
                Comparator.comparingDouble((Row row) -> -row.perMillion())
                    .thenComparing(Row::source))
            .toList());
  }

  private static Row row(
      View view,
      Breakdown.Part part,
      boolean readable,
      int index,
      Destination destination,
      double largest) {
    Query query = of(view, part.label());
    double rate = rate(part, index);
    return new Row(
        name(part.label()),
        part.themes().get(index).hits(),
        destination.of(query),
        readable,
        rate,
        new Articles(
            part.themes().get(index).articles(), part.base().articles(), query.on("/articles")),
        Formats.bar(rate, largest));
  }

  /** Returns the selection of a view narrowed to one source of it. */
  public static Query of(View view, String source) {
    return Query.EMPTY.and("source", source).and(view.query().without("source"));
  }

  /** Returns a source as a page names it. */
  public static String name(String label) {
    return label.equals(Selection.NOT_GIVEN) ? "source not given" : label;
  }

  private static double rate(Breakdown.Part part, int index) {
    return part.base().tokens() == 0
        ? 0
        : 1e6 * part.themes().get(index).hits() / part.base().tokens();
  }
}
