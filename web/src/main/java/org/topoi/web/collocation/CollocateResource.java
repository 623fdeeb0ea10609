package org.topoi.web.collocation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;
import org.topoi.web.layout.FoundLines;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Line;
import org.topoi.web.layout.LineRow;
import org.topoi.web.layout.Section;
import org.topoi.web.layout.Twin;

/** The lines behind one collocate, and their twins. */
@Path("/")
public final class CollocateResource {

  private final Views views;
  private final Frames frames;

  CollocateResource(Views views, Frames frames) {
    this.views = views;
    this.frames = frames;
  }

  @GET
  @Path("/collocations/{collocate}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public CollocatePage page(@PathParam("collocate") String collocate, @Context UriInfo uri) {
    Found found = find(collocate, uri, CollocateRequest.PAGE_LINES);
    View view = found.view();
    NodeRequest around = found.request().around();
    String node = around.node().hits().term();
    return new CollocatePage(
        frames.of(
            view,
            Section.COLLOCATIONS,
            found.request().collocate() + " near " + node,
            found.lines().lines().base()),
        new CollocatePage.Head(
            found.request().collocate(),
            node,
            around.node().span(),
            found.lines().lines().articles(),
            around.in(view.query()).on("/collocations")),
        Line.of(found.lines().lines().lines(), view),
        found.lines().pager(),
        found.lines().pager().links(view));
  }

  @GET
  @Path("/collocations/{collocate: [^/]+}.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The lines in which a collocate stands near a node")
  public Twin<LineRow> json(@PathParam("collocate") String collocate, @Context UriInfo uri) {
    Found found = find(collocate, uri, CollocateRequest.PAGE_LINES);
    return found.lines().twin(found.request().settings(), frames.software());
  }

  @GET
  @Path("/collocations/{collocate: [^/]+}.csv")
  @Produces("text/csv")
  @Operation(summary = "The lines in which a collocate stands near a node, as CSV")
  public Response csv(@PathParam("collocate") String collocate, @Context UriInfo uri) {
    Found found = find(collocate, uri, CollocateRequest.MOST_LINES);
    return found.lines().csv("collocate", frames.software());
  }

  private Found find(String collocate, UriInfo uri, int lines) {
    View view = views.open(uri, CollocateRequest.SETTINGS);
    CollocateRequest request = CollocateRequest.of(collocate, view.parameters(), lines);
    return new Found(view, request, FoundLines.of(view, request.lines()));
  }

  private record Found(View view, CollocateRequest request, FoundLines lines) {}
}
