package org.topoi.web.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.topoi.analysis.corpus.EvidenceLines;
import org.topoi.analysis.corpus.Facet;
import org.topoi.analysis.corpus.PatternCount;
import org.topoi.analysis.corpus.ThemeTable;
import org.topoi.analysis.statistics.Interval;
import org.topoi.analysis.statistics.WilsonInterval;
import org.topoi.analysis.theme.Theme;
import org.topoi.analysis.theme.ThemePattern;
import org.topoi.web.corpus.ReadableParts;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Formats;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Line;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.SourceTable;
import org.topoi.web.layout.ThemeMark;
import org.topoi.web.layout.ThemeRow;
import org.topoi.web.layout.TrendFigure;
import org.topoi.web.theme.ThemeReport.PatternRow;

/** One theme in one view: makes its page and the parts of its twins. */
record ThemeView(View view, ThemeRequest request) {

  private static final double CONFIDENCE = 0.95;

  ThemePage page(Frame frame, EvidenceLines lines) {
    return new ThemePage(frame, head(), trend(), sources(), patterns(), evidence(lines));
  }

  ThemeReport.Figures figures() {
    ThemeTable table = view.index().themes(view.selection(), List.of(request.index()));
    ThemeRow row =
        ThemeRow.of(
            request.theme().slug(),
            request.theme().name(),
            table.themes().get(request.index()),
            table.base());
    Interval interval =
        table.base().articles() == 0
            ? new Interval(0, 0)
            : WilsonInterval.of(row.articles(), table.base().articles(), CONFIDENCE);
    return new ThemeReport.Figures(
        row.hits(),
        row.perMillion(),
        row.articles(),
        row.articleShare(),
        interval.lower(),
        interval.upper());
  }

  List<PatternRow> patternRows() {
    List<PatternRow> rows = new ArrayList<>();
    for (PatternCount count : view.index().patterns(view.selection(), request.index())) {
      ThemePattern pattern = request.theme().patterns().get(count.pattern());
      rows.add(row(pattern, count.hits(), count.articles()));
    }
    return rows;
  }

  private static PatternRow row(ThemePattern pattern, long hits, int articles) {
    return new PatternRow(
        pattern.text(), pattern.language().code(), pattern.exclusion(), hits, articles);
  }

  private ThemePage.Head head() {
    List<ThemeMark> counterpart =
        view.dictionary().theme(request.theme().label().counterpart()).stream()
            .map(theme -> ThemeMark.of(theme, view))
            .toList();
    return new ThemePage.Head(
        request.theme(),
        ThemeMark.of(request.theme(), view),
        figures(),
        view.query().without("theme").and("theme", request.theme().slug()).on("/articles"),
        counterpart);
  }

  private TrendFigure trend() {
    Theme theme = request.theme();
    TrendFigure.Column column =
        new TrendFigure.Column(
            request.index(), theme.name(), theme.siglum(), theme.slot(), true, view.path());
    return TrendFigure.of(
        view,
        request.period(),
        view.index().series(view.selection(), request.period()),
        ReadableParts.periods(view, request.period())::contains,
        List.of(column));
  }

  private SourceTable sources() {
    return SourceTable.of(
        view,
        view.index().breakdown(view.selection(), Facet.SOURCE),
        ReadableParts.sources(view)::contains,
        request.index(),
        view.path());
  }

  private ThemePage.Patterns patterns() {
    List<PatternRow> rows = patternRows();
    long largest = rows.stream().mapToLong(PatternRow::hits).max().orElse(0);
    List<ThemePage.Item> items = rows.stream().map(row -> item(row, largest)).toList();
    List<ThemePage.Item> exclusions =
        request.theme().patterns().stream()
            .filter(ThemePattern::exclusion)
            .map(pattern -> new ThemePage.Item(row(pattern, 0, 0), "", "0%"))
            .toList();
    return new ThemePage.Patterns(
        items.stream()
            .filter(item -> item.row().hits() > 0)
            .sorted(
                Comparator.comparingLong((ThemePage.Item item) -> -item.row().hits())
                    .thenComparing(item -> item.row().pattern()))
            .toList(),
        items.stream().filter(item -> item.row().hits() == 0).toList(),
        exclusions);
  }

  private ThemePage.Item item(PatternRow row, long largest) {
    return new ThemePage.Item(
        row,
        view.query().and("pattern", row.pattern()).on(view.path()) + "#evidence",
        Formats.bar(row.hits(), largest));
  }

  private ThemePage.Evidence evidence(EvidenceLines lines) {
    Pager pager = new Pager(request.lines().page(), request.lines().pageSize(), lines.total());
    boolean narrowed = !request.pattern().isEmpty();
    String range =
        pager.first() == 0
            ? Formats.count(lines.total()) + " hits"
            : "Hits %s to %s of %s"
                .formatted(
                    Formats.count(pager.first()),
                    Formats.count(pager.last()),
                    Formats.count(lines.total()));
    return new ThemePage.Evidence(
        narrowed ? range + " carried by " + request.pattern() : range,
        Line.of(lines.lines(), view),
        pager,
        pager.links(view, "#evidence"),
        narrowed ? view.query().on(view.path()) + "#evidence" : "");
  }
}
