package org.topoi.web.article;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.CsvTable;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Twin;

/** One article and its twins. */
@Path("/")
public final class ArticleResource {

  private final ArticleReader reader;
  private final ArticlePages pages;
  private final Frames frames;

  ArticleResource(ArticleReader reader, ArticlePages pages, Frames frames) {
    this.reader = reader;
    this.pages = pages;
    this.frames = frames;
  }

  @GET
  @Path("/articles/{id}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public ArticlePage page(@PathParam("id") String id, @Context UriInfo uri) {
    return pages.of(reader.open(id, uri));
  }

  @GET
  @Path("/articles/{id}.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "One article with its text, its figures and its theme hits")
  public Twin<ArticleReport> json(@PathParam("id") String id, @Context UriInfo uri) {
    OpenArticle open = reader.open(id, uri);
    View view = open.view();
    ShownHits hits = open.hits();
    ArticleReport report =
        ArticleReport.of(
            open.article(), hits, HitRow.of(hits, view.dictionary()), Comparisons.of(view, hits));
    return Twin.complete(
        view,
        open.request().settings(),
        view.index().size(view.selection()).base(),
        frames.software(),
        List.of(report));
  }

  @GET
  @Path("/articles/{id}.csv")
  @Produces("text/csv")
  @Operation(summary = "The theme hits of one article as CSV")
  public Response csv(@PathParam("id") String id, @Context UriInfo uri) {
    OpenArticle open = reader.open(id, uri);
    List<HitRow> rows = HitRow.of(open.hits(), open.view().dictionary());
    return CsvTable.of(
            "article-" + open.article().id() + "-hits", HitRow.HEADER, rows, HitRow::cells)
        .response(
            open.view(),
            open.view().index().size(open.view().selection()).base(),
            frames.software());
  }
}
