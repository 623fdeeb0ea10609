package org.topoi.web.article;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.analysis.corpus.ArticleList;
import org.topoi.core.article.ArticleSummary;
import org.topoi.core.article.Articles;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.Section;
import org.topoi.web.layout.Twin;

/** The list of articles and its twins. */
@Path("/")
public final class ArticlesResource {

  private final Views views;
  private final Frames frames;
  private final Articles articles;

  ArticlesResource(Views views, Frames frames, Articles articles) {
    this.views = views;
    this.frames = frames;
    this.articles = articles;
  }

  @GET
  @Path("/articles")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public ArticlesPage page(@Context UriInfo uri) {
    Listed listed = list(uri);
    View view = listed.view();
    return new ArticlesPage(
        frames.of(view, Section.ARTICLES, "Articles", listed.list().base()),
        listed.list().base(),
        ArticleListing.search(view),
        new ArticlesPage.Table(
            listed.pager(),
            listed.pager().links(view),
            ColumnHead.of(view, listed.request()),
            ArticleListing.items(view, listed.list(), listed.rows())),
        ArticleFacets.of(view));
  }

  @GET
  @Path("/articles.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The articles of a selection, with hits of the founding themes")
  public Twin<ArticleRow> json(@Context UriInfo uri) {
    Listed listed = list(uri);
    return Twin.paged(
        listed.view(),
        listed.request().settings(),
        listed.list().base(),
        frames.software(),
        listed.rows(),
        listed.pager());
  }

  @GET
  @Path("/articles.csv")
  @Produces("text/csv")
  @Operation(summary = "The articles of a selection as CSV, one column for each founding theme")
  public Response csv(@Context UriInfo uri) {
    Listed listed = list(uri);
    return ArticleListing.table(listed.view(), listed.rows())
        .response(listed.view(), listed.list().base(), frames.software());
  }

  private Listed list(UriInfo uri) {
    View view = views.open(uri, ArticlesRequest.SETTINGS);
    ArticlesRequest request = ArticlesRequest.of(view.parameters());
    ArticleList list = view.index().articles(view.selection(), request.list());
    Map<Long, String> provenance = new HashMap<>();
    List<Long> ids = list.rows().stream().map(ArticleList.Row::id).toList();
    for (ArticleSummary summary : articles.summaries(ids)) {
      provenance.put(summary.id(), Parameters.written(summary.provenance()));
    }
    List<ArticleRow> rows =
        list.rows().stream()
            .map(row -> ArticleRow.of(row, view, provenance.getOrDefault(row.id(), "")))
            .toList();
    return new Listed(view, request, list, rows);
  }

  private record Listed(
      View view, ArticlesRequest request, ArticleList list, List<ArticleRow> rows) {

    Pager pager() {
      return new Pager(request.list().page(), request.list().pageSize(), list.base().articles());
    }
  }
}
