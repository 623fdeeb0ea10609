package org.topoi.web.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.topoi.core.article.Article;
import org.topoi.core.article.Provenance;
import org.topoi.core.article.UnusableTextException;
import org.topoi.web.corpus.UnknownArticleException;
import org.topoi.web.problem.ProblemResponses;

/**
 * Takes articles in and out for programs. It takes JSON only, so that the form of another web site
 * cannot reach it.
 */
@Path("/api/articles")
public final class ArticlesApiResource {

  private static final String PROBLEM = "application/problem+json";

  private static final String ARTICLE =
      """
      {"body": "A multipolar order is not a threat, the minister said.", "title": "The minister's essay",
       "source": "Meridian Wire", "author": "Anna Kest", "date": "2023-01-17", "language": "en",
       "url": "https://example.org/essay"}""";

  private static final String KEPT =
      """
      {"id": 43, "href": "/articles/43", "details": {"title": "The minister's essay", "source": "Meridian Wire",
       "author": "Anna Kest", "date": "2023-01-17", "language": "en", "url": "https://example.org/essay"},
       "fingerprint": "9f2c…"}""";

  private static final String LINES =
      """
      {"body": "The first text.", "date": "2023-01"}
      {"body": "The second text.", "source": "Meridian Wire"}""";

  private static final String REPORT =
      """
      {"taken": 1, "duplicates": 1, "refused": 0, "items": [{"line": 1, "status": "taken", "id": 44},
       {"line": 2, "status": "duplicate", "id": 3}]}""";

  private static final String DUPLICATE =
      """
      {"type": "/problems/duplicate-article", "title": "Article is there already", "status": 409,
       "detail": "The text is that of article 43 already; it was not taken in again.",
       "instance": "/api/articles", "article": "/articles/43", "articleId": 43}""";

  private final ArticleIntake intake;

  ArticlesApiResource(ArticleIntake intake) {
    this.intake = intake;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take in an article, or many as lines of JSON",
      description =
          "Sent as application/json: one article. Sent as application/x-ndjson (also application/ndjson or"
              + " application/jsonl): one article a line, read as it comes, each line reported as taken,"
              + " duplicate or refused; a line that is refused does not stop the others. Nothing is"
              + " recognised in the text but its language, when that is not given.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ArticleInput.class),
            examples = @ExampleObject(name = "article", value = ARTICLE)),
        @Content(
            mediaType = "application/x-ndjson",
            schema = @Schema(implementation = ArticleInput.class),
            examples = @ExampleObject(name = "lines", value = LINES))
      })
  @APIResponse(
      responseCode = "201",
      description = "The article was kept; Location is its page",
      content =
          @Content(
              schema = @Schema(implementation = ArticleReport.class),
              examples = @ExampleObject(name = "kept", value = KEPT)))
  @APIResponse(
      responseCode = "200",
      description = "What became of each line",
      content =
          @Content(
              schema = @Schema(implementation = BulkReport.class),
              examples = @ExampleObject(name = "report", value = REPORT)))
  @APIResponse(
      responseCode = "400",
      description = "Unreadable JSON, unknown member or unreadable date",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "403",
      description = "Sent by a page of another site",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "409",
      description = "The text is there already",
      content =
          @Content(
              mediaType = PROBLEM,
              examples = @ExampleObject(name = "duplicate", value = DUPLICATE)))
  @APIResponse(
      responseCode = "413",
      description = "The text is longer than an article may be",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "415",
      description = "Neither JSON nor lines of JSON",
      content = @Content(mediaType = PROBLEM))
  @APIResponse(
      responseCode = "422",
      description = "No text, not a text, or a detail that cannot be kept",
      content = @Content(mediaType = PROBLEM))
  public Response take(InputStream json) throws JsonProcessingException, IOException {
    byte[] bytes = json.readNBytes(ArticleJson.LONGEST + 1);
    if (bytes.length > ArticleJson.LONGEST) {
      throw new UnusableTextException(UnusableTextException.Reason.TOO_LONG);
    }
    Article article = intake.take(ArticleJson.read(bytes), Provenance.API);
    ArticleReport report = ArticleReport.of(article);
    return Response.created(URI.create(report.href())).entity(report).build();
  }

  @POST
  @Consumes({"application/x-ndjson", "application/ndjson", "application/jsonl"})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true) // described with the other, since OpenAPI knows one POST at an address
  public BulkReport takeLines(InputStream lines, @Context UriInfo uri) throws IOException {
    return new BulkImport(intake, ProblemResponses.instance(uri)).read(lines);
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Take an article out",
      description = "Its number is never used again; the same text can be taken in anew.")
  @APIResponse(responseCode = "204", description = "The article was taken out")
  @APIResponse(
      responseCode = "404",
      description = "There is no such article",
      content = @Content(mediaType = PROBLEM))
  public void remove(@PathParam("id") String id) {
    if (!intake.remove(ArticleNumber.of(id))) {
      throw new UnknownArticleException(id);
    }
  }
}
