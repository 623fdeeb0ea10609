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
import org.topoi.analysis.theme.Theme;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;
import org.topoi.web.layout.FoundLines;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;

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
    Found found = find(slug, uri, ThemeRequest.PAGE_LINES);
    EvidenceLines lines = found.lines().lines();
    return found
        .shown()
        .page(frames.of(found.view(), Section.THEMES, found.theme().name(), lines.base()), lines);
  }

  @GET
  @Path("/themes/{slug: [^/]+}.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "One theme: its figures, its patterns with their hits, and its hits in their sentences")
  public ThemeReport json(@PathParam("slug") String slug, @Context UriInfo uri) {
    Found found = find(slug, uri, ThemeRequest.PAGE_LINES);
    return new ThemeReport(
        slug,
        found.theme().name(),
        found.theme().label().definition(),
        found.shown().figures(),
        found.shown().patternRows(),
        found.lines().twin(found.request().settings(), frames.software()));
  }

  @GET
  @Path("/themes/{slug: [^/]+}.csv")
  @Produces("text/csv")
  @Operation(summary = "The hits of one theme in their sentences, as CSV")
  public Response csv(@PathParam("slug") String slug, @Context UriInfo uri) {
    Found found = find(slug, uri, ThemeRequest.MOST_LINES);
    return found.lines().csv("theme-" + slug, frames.software());
  }

  private Found find(String slug, UriInfo uri, int lines) {
    View view = views.open(uri, ThemeRequest.SETTINGS);
    ThemeRequest request = ThemeRequest.of(slug, view, lines);
    return new Found(view, request, FoundLines.of(view, request.lines()));
  }

  private record Found(View view, ThemeRequest request, FoundLines lines) {

    Theme theme() {
      return request.theme();
    }

    ThemeView shown() {
      return new ThemeView(view, request);
    }
  }
}
