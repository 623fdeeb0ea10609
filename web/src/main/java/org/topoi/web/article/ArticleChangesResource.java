package org.topoi.web.article;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.core.article.Articles;
import org.topoi.core.article.UnreadableDateException;
import org.topoi.core.article.UnusableDetailException;
import org.topoi.web.corpus.LiveCorpus;
import org.topoi.web.corpus.UnknownArticleException;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;

/** Corrects what is known about an article, and takes an article out. */
@Path("/")
public final class ArticleChangesResource {

  private static final int UNPROCESSABLE = 422;

  private final ArticleReader reader;
  private final ArticlePages pages;
  private final Frames frames;
  private final Articles articles;
  private final LiveCorpus corpus;

  ArticleChangesResource(
      ArticleReader reader,
      ArticlePages pages,
      Frames frames,
      Articles articles,
      LiveCorpus corpus) {
    this.reader = reader;
    this.pages = pages;
    this.frames = frames;
    this.articles = articles;
    this.corpus = corpus;
  }

  @POST
  @Path("/articles/{id}/details")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response correct(
      @PathParam("id") String id, MultivaluedMap<String, String> form, @Context UriInfo uri) {
    OpenArticle open = reader.open(id, uri);
    DetailsInput typed = DetailsInput.read(form, open.article().details());
    try {
      if (articles.correct(open.article().id(), typed.details()).isEmpty()) {
        throw new UnknownArticleException(id);
      }
    } catch (UnreadableDateException unreadable) {
      return refused(open, typed, DetailsError.of(unreadable));
    } catch (UnusableDetailException unusable) {
      return refused(open, typed, DetailsError.of(unusable.detail()));
    }
    corpus.catchUp();
    return Response.seeOther(URI.create(open.view().fullQuery().on(open.view().path()))).build();
  }

  private Response refused(OpenArticle open, DetailsInput typed, DetailsError error) {
    String page = pages.of(open, DetailsForm.of(open.view(), typed, error)).render();
    return Response.status(UNPROCESSABLE).entity(page).type("text/html; charset=UTF-8").build();
  }

  @GET
  @Path("/articles/{id}/removal")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public ArticleRemovalPage askRemoval(@PathParam("id") String id, @Context UriInfo uri) {
    OpenArticle open = reader.open(id, uri);
    String path = open.view().path();
    return new ArticleRemovalPage(
        frames.plain(Section.ARTICLES, "Remove article " + open.article().id(), path + "/removal"),
        open.article(),
        open.analysis().figures().tokens(),
        open.view().query().on(path + "/removal"),
        open.view().query().on(path));
  }

  @POST
  @Path("/articles/{id}/removal")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response remove(@PathParam("id") String id, @Context UriInfo uri) {
    OpenArticle open = reader.open(id, uri);
    if (!articles.remove(open.article().id())) {
      throw new UnknownArticleException(id);
    }
    corpus.catchUp();
    return Response.seeOther(URI.create(open.view().query().on("/articles"))).build();
  }
}
