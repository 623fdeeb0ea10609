package org.topoi.web.term;

import java.util.List;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.analysis.corpus.Period;
import org.topoi.analysis.corpus.Stretch;
import org.topoi.web.corpus.Destination;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Periods;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Formats;

/**
 * Where a term stands over time and over the articles.
 *
 * @param period the periods of the first, in small letters
 * @param outside articles that it leaves out: their date is unknown or wider than a period
 * @param time over the periods from the first to the last
 * @param stretch most articles that share a place in the second
 * @param articles over the articles, the oldest first
 */
record BarCodes(String period, int outside, BarCode time, int stretch, BarCode articles) {

  /** Places of a row: as many bars as can still be told apart on a screen. */
  static final int MOST_PLACES = 240;

  private static final int LONGEST_TITLE = 80;
  private static final String LINES = "#evidence";

  static BarCodes of(View view, TermHits hits, List<Stretch> stretches) {
    Period period = Periods.shortest(view, MOST_PLACES);
    Breakdown series = view.index().termSeries(view.selection(), hits, period);
    Destination term = Destination.term(hits.layer(), hits.term());
    return new BarCodes(
        Parameters.written(period),
        series.outside().base().articles(),
        overTime(view, series.parts(), term),
        stretches.stream().mapToInt(stretch -> stretch.base().articles()).max().orElse(0),
        overArticles(view, stretches, term));
  }

  private static BarCode overTime(View view, List<Breakdown.Part> parts, Destination term) {
    List<BarCode.Found> found =
        IntStream.range(0, parts.size())
            .filter(place -> parts.get(place).themes().get(0).hits() > 0)
            .mapToObj(place -> period(view, place, parts.get(place), term))
            .toList();
    return parts.isEmpty()
        ? BarCode.of("", "", 0, found)
        : BarCode.of(
            parts.get(0).label(), parts.get(parts.size() - 1).label(), parts.size(), found);
  }

  private static BarCode.Found period(View view, int place, Breakdown.Part part, Destination term) {
    return new BarCode.Found(
        place,
        part.label(),
        part.base().tokens(),
        part.themes().get(0).hits(),
        term.of(Periods.within(view, part.label())) + LINES);
  }

  private static BarCode overArticles(View view, List<Stretch> stretches, Destination term) {
    List<BarCode.Found> found =
        IntStream.range(0, stretches.size())
            .filter(place -> stretches.get(place).count().hits() > 0)
            .mapToObj(place -> stretch(view, place, stretches.get(place), term))
            .toList();
    return stretches.isEmpty()
        ? BarCode.of("", "", 0, found)
        : BarCode.of(
            date(stretches.get(0).first()),
            date(stretches.get(stretches.size() - 1).last()),
            stretches.size(),
            found);
  }

  private static BarCode.Found stretch(View view, int place, Stretch stretch, Destination term) {
    Query query =
        view.query().and("stretch", stretch.first().article() + "-" + stretch.last().article());
    return new BarCode.Found(
        place,
        label(stretch),
        stretch.base().tokens(),
        stretch.count().hits(),
        term.of(query) + LINES);
  }

  private static String label(Stretch stretch) {
    return stretch.base().articles() == 1
        ? date(stretch.first()) + ", " + title(stretch.first())
        : "%s, %s to %s"
            .formatted(
                Formats.articles(stretch.base().articles()),
                date(stretch.first()),
                date(stretch.last()));
  }

  private static String date(Stretch.End end) {
    return Formats.date(end.details().date());
  }

  private static String title(Stretch.End end) {
    String title = end.details().title();
    return title.isEmpty() ? "Untitled" : Formats.shortened(title, LONGEST_TITLE);
  }
}
