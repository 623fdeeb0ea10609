package org.topoi.web.keyness;

import java.util.List;
import java.util.Locale;
import org.topoi.analysis.corpus.KeynessRequest.Direction;
import org.topoi.analysis.corpus.KeywordList;
import org.topoi.web.corpus.ComparisonView;
import org.topoi.web.corpus.Destination;
import org.topoi.web.layout.Pager;

/**
 * What was found.
 *
 * @param tested terms that were tested
 * @param total terms that are listed, on all pages
 * @param a those that are more frequent in the target
 * @param b those that are more frequent in the reference
 * @param pager which page of both lists it is
 * @param pages links to the other pages
 */
record Findings(
    int tested, long total, Keywords a, Keywords b, Pager pager, List<Pager.Link> pages) {

  /** Nothing was compared. */
  static final Findings NONE =
      new Findings(0, 0, Keywords.NONE, Keywords.NONE, new Pager(1, 1, 0), List.of());

  Findings {
    pages = List.copyOf(pages);
  }

  /**
   * The terms of one direction.
   *
   * @param shown whether they were asked for
   * @param pager which of them are on this page
   * @param rows the terms of this page
   */
  record Keywords(boolean shown, Pager pager, List<Item> rows) {

    static final Keywords NONE = new Keywords(false, new Pager(1, 1, 0), List.of());
    private static final int NAMED = 3;

    Keywords {
      rows = List.copyOf(rows);
    }

    /** Returns the first terms, to be named above the list. */
    public List<Item> first() {
      return rows.stream().limit(NAMED).toList();
    }
  }

  /**
   * A term as the page shows it.
   *
   * @param row its figures
   * @param targetHref its lines in the target
   * @param referenceHref its lines in the reference
   * @param bar length of its bar: its log ratio in percent of the largest of its list
   */
  record Item(KeywordRow row, String targetHref, String referenceHref, String bar) {}

  static Findings of(Compared compared) {
    return new Findings(
        compared.tested(),
        compared.total(),
        keywords(compared, Direction.TARGET, compared.target()),
        keywords(compared, Direction.REFERENCE, compared.reference()),
        compared.pager(),
        compared.pager().links(compared.view().page(), "#terms"));
  }

  private static Keywords keywords(Compared compared, Direction direction, KeywordList list) {
    double largest =
        list.rows().stream().mapToDouble(row -> Math.abs(row.logRatio())).max().orElse(1);
    return new Keywords(
        compared.settings().shows(direction),
        new Pager(compared.pager().page(), compared.pager().limit(), list.total()),
        list.rows().stream()
            .map(row -> KeywordRow.of(row, list.bases()))
            .map(row -> item(compared, row, largest))
            .toList());
  }

  private static Item item(Compared compared, KeywordRow row, double largest) {
    ComparisonView view = compared.view();
    Destination term = Destination.term(compared.settings().request().unit().layer(), row.term());
    return new Item(
        row,
        term.of(view.targetQuery()),
        term.of(view.referenceQuery()),
        String.format(Locale.ROOT, "%.1f%%", 100 * Math.abs(row.logRatio()) / largest));
  }
}
