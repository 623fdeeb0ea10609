package org.topoi.web.theme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.analysis.corpus.EvidenceLines;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.LineRow;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.Section;
import org.topoi.web.layout.Twin;

/** One theme and its twins. */
@Path("/")
public final class ThemeResource {

  private final Views views;
  private final Frames frames;

  ThemeResource(Views views, Frames frames) {
    this.views = views;
    this.frames = frames;
  }

  @GET
  @Path("/themes/{slug}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public ThemePage page(@PathParam("slug") String slug, @Context UriInfo uri) {
    View view = views.open(uri, ThemeRequest.SETTINGS);
    ThemeRequest request = ThemeRequest.of(slug, view, ThemeRequest.PAGE_LINES);
    EvidenceLines lines = view.index().lines(view.selection(), request.lines());
    return new ThemeView(view, request)
        .page(frames.of(view, Section.THEMES, request.theme().name(), lines.base()), lines);
  }

  @GET
  @Path("/themes/{slug: [^/]+}.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "One theme: its figures, its patterns with their hits, and its hits in their sentences")
  public ThemeReport json(@PathParam("slug") String slug, @Context UriInfo uri) {
    View view = views.open(uri, ThemeRequest.SETTINGS);
    ThemeRequest request = ThemeRequest.of(slug, view, ThemeRequest.PAGE_LINES);
    EvidenceLines lines = view.index().lines(view.selection(), request.lines());
    ThemeView shown = new ThemeView(view, request);
    return new ThemeReport(
        slug,
        request.theme().name(),
        request.theme().label().definition(),
        shown.figures(),
        shown.patternRows(),
        Twin.paged(
            view,
            request.settings(),
            lines.base(),
            frames.software(),
            LineRow.of(lines),
            new Pager(request.lines().page(), request.lines().pageSize(), lines.total())));
  }

  @GET
  @Path("/themes/{slug: [^/]+}.csv")
  @Produces("text/csv")
  @Operation(summary = "The hits of one theme in their sentences, as CSV")
  public Response csv(@PathParam("slug") String slug, @Context UriInfo uri) {
    View view = views.open(uri, ThemeRequest.SETTINGS);
    ThemeRequest request = ThemeRequest.of(slug, view, ThemeRequest.MOST_LINES);
    EvidenceLines lines = view.index().lines(view.selection(), request.lines());
    return LineRow.csv("theme-" + slug, lines).response(view, lines.base(), frames.software());
  }
}
