package org.topoi.web.theme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.analysis.corpus.CorpusSize;
import org.topoi.analysis.corpus.ThemeTable;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.theme.Theme;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;
import org.topoi.web.layout.Formats;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;
import org.topoi.web.layout.ThemeMark;
import org.topoi.web.layout.ThemeRow;
import org.topoi.web.layout.Twin;

/** The themes of the dictionary and their twins. */
@Path("/")
public final class ThemesResource {

  private final Views views;
  private final Frames frames;

  ThemesResource(Views views, Frames frames) {
    this.views = views;
    this.frames = frames;
  }

  @GET
  @Path("/themes")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public ThemesPage page(@Context UriInfo uri) {
    View view = views.open(uri, Set.of());
    CorpusSize size = view.index().size(view.selection());
    List<Theme> themes = view.dictionary().themes();
    return new ThemesPage(
        frames.of(view, Section.THEMES, "Themes", size.base()),
        size,
        groups(view),
        view.dictionary().languages().stream()
            .map(language -> Formats.language(language.code()))
            .collect(Collectors.joining(" and ")),
        themes.size(),
        themes.stream().filter(Theme::founding).count());
  }

  @GET
  @Path("/themes.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Every theme of the dictionary with its hits in the selection")
  public Twin<ThemeRow> json(@Context UriInfo uri) {
    View view = views.open(uri, Set.of());
    ThemeTable table = table(view);
    return Twin.complete(view, Map.of(), table.base(), frames.software(), rows(view, table));
  }

  @GET
  @Path("/themes.csv")
  @Produces("text/csv")
  @Operation(summary = "Every theme of the dictionary with its hits in the selection, as CSV")
  public Response csv(@Context UriInfo uri) {
    View view = views.open(uri, Set.of("format"));
    ThemeTable table = table(view);
    return ThemeRow.csv("themes", rows(view, table))
        .response(view, table.base(), frames.software());
  }

  private static ThemeTable table(View view) {
    return view.index().themes(view.selection(), indexes(view));
  }

  private static List<ThemeRow> rows(View view, ThemeTable table) {
    return ThemeRow.of(view, table, indexes(view));
  }

  private static List<Integer> indexes(View view) {
    return IntStream.range(0, view.dictionary().themes().size()).boxed().toList();
  }

  private static List<ThemesPage.Group> groups(View view) {
    List<ThemeRow> rows = rows(view, table(view));
    Map<String, List<ThemesPage.Item>> groups = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Theme theme = view.dictionary().themes().get(i);
      groups
          .computeIfAbsent(theme.label().group(), name -> new ArrayList<>())
          .add(item(view, theme, rows.get(i)));
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new ThemesPage.Group(
                    group.getKey(),
                    "group-" + group.getKey().replaceAll("\\W+", "-"),
                    group.getValue()))
        .toList();
  }

  private static ThemesPage.Item item(View view, Theme theme, ThemeRow row) {
    return new ThemesPage.Item(
        ThemeMark.of(theme, view),
        row,
        theme.label().definition(),
        theme.founding(),
        view.query().without("theme").and("theme", theme.slug()).on("/articles"),
        patterns(view, theme));
  }

  private static String patterns(View view, Theme theme) {
    return view.dictionary().languages().stream()
        .map(language -> count(theme, language) + " " + Formats.language(language.code()))
        .collect(Collectors.joining(", "));
  }

  private static long count(Theme theme, Language language) {
    return theme.patterns(language).stream().filter(pattern -> !pattern.exclusion()).count();
  }
}
