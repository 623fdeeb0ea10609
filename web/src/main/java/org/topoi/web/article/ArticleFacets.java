package org.topoi.web.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.CorpusSize;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.Facet;
import org.topoi.analysis.corpus.Period;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.corpus.ThemeCount;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.theme.Theme;
import org.topoi.web.article.FacetGroup.Value;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.SelectionParameters;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Formats;

/**
 * Counts by what a list can be narrowed. Each kind is counted in the selection without what it says
 * of that kind, since values of a kind join by "or": so the counts of a kind do not change when one
 * of its values is chosen.
 */
final class ArticleFacets {

  /** More periods than this are not counted. */
  private static final int MOST_YEARS = 4_990;

  private final View view;
  private final Selection selection;
  private final Query query;

  private ArticleFacets(View view) {
    this.view = view;
    this.selection = view.selection();
    this.query = view.fullQuery().without("page");
  }

  static List<FacetGroup> of(View view) {
    ArticleFacets facets = new ArticleFacets(view);
    return List.of(
        facets.names("source", "Source", Facet.SOURCE),
        facets.names("author", "Author or speaker", Facet.AUTHOR),
        facets.names("language", "Language", Facet.LANGUAGE),
        facets.years(),
        facets.themes());
  }

  private FacetGroup names(String parameter, String label, Facet facet) {
    List<Value> values =
        view.index().breakdown(without(parameter), facet).parts().stream()
            .map(part -> named(parameter, part.label(), part.base().articles()))
            .toList();
    return FacetGroup.of(parameter, label, values);
  }

  private Value named(String parameter, String value, int articles) {
    List<Query.Entry> others =
        query.entries().stream().filter(e -> !is(e, parameter, value)).toList();
    boolean chosen = others.size() < query.entries().size();
    Query next = chosen ? new Query(others) : query.and(parameter, value);
    String label = parameter.equals("language") ? Formats.language(value) : value;
    return new Value(label, articles, next.on(view.path()), chosen);
  }

  private static boolean is(Query.Entry entry, String parameter, String value) {
    return entry.name().equals(parameter)
        && Folding.word(entry.value()).equals(Folding.word(value));
  }

  private FacetGroup years() {
    Selection anyTime = without("date");
    CorpusSize size = view.index().size(anyTime);
    List<Value> values = new ArrayList<>();
    if (size.undated() > 0) {
      values.add(
          dated(
              "undated",
              size.undated(),
              Query.EMPTY.and("date", "unknown"),
              selection.undatedOnly()));
    }
    if (ChronoUnit.YEARS.between(size.dates().first(), size.dates().last()) > MOST_YEARS
        && !size.dates().isAllTime()) {
      return new FacetGroup("year", "Year", values, "years lie too far apart; one may be wrong");
    }
    List<Breakdown.Part> years = new ArrayList<>(view.index().series(anyTime, Period.YEAR).parts());
    Collections.reverse(years);
    for (Breakdown.Part part : years) {
      if (part.base().articles() > 0) {
        values.add(year(part.label(), part.base().articles()));
      }
    }
    return FacetGroup.of("year", "Year", values);
  }

  private Value year(String label, int articles) {
    DateSpan year = Period.YEAR.around(LocalDate.of(Integer.parseInt(label), 1, 1));
    boolean chosen = !selection.undatedOnly() && selection.dates().equals(year);
    return dated(label, articles, SelectionParameters.write(year), chosen);
  }

  private Value dated(String label, int articles, Query dates, boolean chosen) {
    Query timeless = query.without("from").without("to").without("date");
    Query next = chosen ? timeless : timeless.and(dates);
    return new Value(label, articles, next.on(view.path()), chosen);
  }

  private FacetGroup themes() {
    List<ThemeCount> counts = view.index().themes(without("theme"), List.of()).themes();
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Theme theme = view.dictionary().themes().get(i);
      boolean chosen = selection.themes().contains(theme.slug());
      if (counts.get(i).articles() > 0 && (theme.founding() || chosen)) {
        Query next =
            chosen
                ? query.without(new Query.Entry("theme", theme.slug()))
                : query.and("theme", theme.slug());
        values.add(new Value(theme.name(), counts.get(i).articles(), next.on(view.path()), chosen));
      }
    }
    values.sort(Comparator.comparingInt(Value::articles).reversed());
    return new FacetGroup("theme", "Theme", values, "");
  }

  private Selection without(String kind) {
    boolean timeless = kind.equals("date");
    return new Selection(
        kind.equals("source") ? List.of() : selection.sources(),
        kind.equals("author") ? List.of() : selection.authors(),
        kind.equals("language") ? List.of() : selection.languages(),
        kind.equals("theme") ? List.of() : selection.themes(),
        timeless ? DateSpan.ALL_TIME : selection.dates(),
        !timeless && selection.undatedOnly(),
        selection.query(),
        selection.except());
  }
}
