package org.topoi.web.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.ArticleList;
import org.topoi.analysis.corpus.ArticleListRequest;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.CorpusSize;
import org.topoi.analysis.corpus.Facet;
import org.topoi.analysis.corpus.FrequencyList;
import org.topoi.analysis.corpus.FrequencyRequest;
import org.topoi.analysis.corpus.Layer;
import org.topoi.analysis.corpus.Period;
import org.topoi.analysis.corpus.ThemeTable;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Periods;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.ReadableParts;
import org.topoi.web.corpus.ThemeSet;
import org.topoi.web.corpus.View;
import org.topoi.web.dashboard.DashboardPage.ArticleItem;
import org.topoi.web.dashboard.DashboardPage.TermItem;
import org.topoi.web.layout.Formats;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.ThemeMark;
import org.topoi.web.layout.ThemeRow;
import org.topoi.web.layout.TrendFigure;

/**
 * What the dashboard shows of a view, counted once for the page and its twins.
 *
 * @param view the view
 * @param size how large the selection is
 * @param table theme counts
 * @param period calendar periods of the trend
 * @param series the selection by period
 * @param sources the selection by source
 */
record Dashboard(
    View view,
    CorpusSize size,
    ThemeTable table,
    Period period,
    Breakdown series,
    Breakdown sources) {

  private static final int TERMS = 12;
  private static final int ARTICLES = 8;
  private static final int THEMES_OF_AN_ARTICLE = 3;

  static Dashboard of(View view) {
    Period period = Periods.of(view);
    return new Dashboard(
        view,
        view.index().size(view.selection()),
        view.index().themes(view.selection(), ThemeSet.of(view).indexes(view)),
        period,
        view.index().series(view.selection(), period),
        view.index().breakdown(view.selection(), Facet.SOURCE));
  }

  DashboardPage page(Frame frame) {
    ThemeShares shares = shares();
    return new DashboardPage(
        frame,
        new SizeTiles(size, table.shown().hits(), SizeTiles.Links.of(view)),
        shares,
        trend(shares),
        new Heats(view, sources, table, ReadableParts.sources(view)).of(shares.items()),
        new DashboardPage.Lists(
            terms(),
            newest(),
            new DashboardPage.ListLinks(view.link("/terms"), view.link("/articles"))));
  }

  List<ThemeRow> rows() {
    return shares().items().stream().map(ThemeShares.Item::row).toList();
  }

  ThemeShares shares() {
    List<Integer> indexes = ThemeSet.of(view).indexes(view);
    List<ThemeRow> rows = ThemeRow.of(view, table, indexes);
    double largest = rows.stream().mapToDouble(ThemeRow::perMillion).max().orElse(0);
    List<ThemeShares.Item> items =
        IntStream.range(0, rows.size())
            .mapToObj(i -> item(indexes.get(i), rows.get(i), largest))
            .sorted(
                Comparator.comparingLong((ThemeShares.Item item) -> -item.row().hits())
                    .thenComparing(item -> item.row().theme()))
            .toList();
    return new ThemeShares(
        items, ThemeRow.of("", "All themes shown", table.shown(), table.base()), links(indexes));
  }

  private ThemeShares.Item item(int index, ThemeRow row, double largest) {
    return new ThemeShares.Item(
        index,
        ThemeMark.of(view.dictionary().themes().get(index), view),
        row,
        view.query().without("theme").and("theme", row.theme()).on("/articles"),
        Formats.bar(row.perMillion(), largest),
        Sparks.path(series, index));
  }

  private ThemeShares.Links links(List<Integer> indexes) {
    Query any = view.query().without("theme");
    for (int index : indexes) {
      any = any.and("theme", view.dictionary().themes().get(index).slug());
    }
    ThemeSet other = ThemeSet.of(view).other();
    int total = view.dictionary().themes().size();
    return new ThemeShares.Links(
        view.selection().themes().isEmpty() ? any.on("/articles") : view.link("/articles"),
        view.fullQuery().with("set", Parameters.written(other)).on(view.path()) + "#themes",
        other == ThemeSet.ALL ? "All " + total + " themes" : "The founding themes only");
  }

  private TrendFigure trend(ThemeShares shares) {
    List<ThemeMark> plotted = shares.plotted();
    List<TrendFigure.Column> columns =
        shares.items().stream()
            .map(
                item ->
                    new TrendFigure.Column(
                        item.index(),
                        item.mark().name(),
                        item.mark().siglum(),
                        item.mark().slot(),
                        plotted.contains(item.mark()),
                        "/themes/" + item.mark().slug()))
            .toList();
    return TrendFigure.of(
        view, period, series, ReadableParts.periods(view, period)::contains, columns);
  }

  List<TermItem> terms() {
    FrequencyList list =
        view.index()
            .frequencies(
                view.selection(),
                new FrequencyRequest(
                    Layer.WORD,
                    1,
                    new FrequencyRequest.Filter("", 1, 1, true),
                    FrequencyRequest.Order.FREQUENCY,
                    1,
                    TERMS));
    return list.rows().stream()
        .map(
            row ->
                new TermItem(
                    row.term(),
                    row.frequency(),
                    1e6 * row.frequency() / list.base().tokens(),
                    row.documentFrequency(),
                    view.term(Layer.WORD, row.term())))
        .toList();
  }

  private List<ArticleItem> newest() {
    ArticleListRequest newest =
        new ArticleListRequest(ArticleListRequest.Order.DATE, true, 1, ARTICLES);
    return view.index().articles(view.selection(), newest).rows().stream().map(this::item).toList();
  }

  private ArticleItem item(ArticleList.Row row) {
    String source = row.details().source().isEmpty() ? "source not given" : row.details().source();
    return new ArticleItem(
        row.details().title().isEmpty() ? "Untitled" : row.details().title(),
        row.details().language().code(),
        source + ", " + Formats.count(row.tokens()) + " tokens",
        Formats.date(row.details().date()),
        view.link("/articles/" + row.id()),
        mostFrequent(row.themes()));
  }

  private List<ThemeMark> mostFrequent(List<Integer> hits) {
    return ThemeSet.of(view).indexes(view).stream()
        .filter(index -> hits.get(index) > 0)
        .sorted(
            Comparator.comparingInt((Integer index) -> -hits.get(index))
                .thenComparing(index -> index))
        .limit(THEMES_OF_AN_ARTICLE)
        .map(index -> ThemeMark.of(view.dictionary().themes().get(index), view))
        .toList();
  }
}
