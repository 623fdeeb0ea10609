package org.topoi.web.importing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.analysis.corpus.ArticleAnalysis;
import org.topoi.analysis.corpus.Selection;
import org.topoi.core.article.UnreadableDateException;
import org.topoi.core.article.UnusableDetailException;
import org.topoi.web.corpus.LiveCorpus;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.UnknownArticleException;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;

/** What became of a pasted text, and the answers to what it left open. */
@Path("/import/{id}")
public final class ImportedResource {

  private static final AnswerForm NOTHING_TYPED = new AnswerForm("", "", "");

  private final LiveCorpus corpus;
  private final Frames frames;
  private final ArticleIntake intake;
  private final Clock clock;

  ImportedResource(LiveCorpus corpus, Frames frames, ArticleIntake intake, Clock clock) {
    this.corpus = corpus;
    this.frames = frames;
    this.intake = intake;
    this.clock = clock;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public ImportedPage page(@PathParam("id") String id, @Context UriInfo uri) {
    return page(ArticleNumber.of(id), uri, NOTHING_TYPED, FormFault.NONE);
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response answer(
      @PathParam("id") String number, @BeanParam AnswerForm answers, @Context UriInfo uri) {
    long id = ArticleNumber.of(number);
    try {
      long corrected = intake.correct(id, answers).id();
      ImportNotes left = notes(uri).without(answers.answered());
      return Response.seeOther(URI.create(left.query().on("/import/" + corrected))).build();
    } catch (UnreadableDateException e) {
      return again(id, uri, answers, FormFault.unreadableDate(e.text()));
    } catch (UnusableDetailException e) {
      return again(id, uri, answers, FormFault.unusableDetail(e.detail()));
    }
  }

  private Response again(long id, UriInfo uri, AnswerForm answers, FormFault fault) {
    return Response.status(fault.status()).entity(page(id, uri, answers, fault)).build();
  }

  private ImportedPage page(long id, UriInfo uri, AnswerForm typed, FormFault fault) {
    View view =
        new View(
            "/import/" + id,
            Parameters.of(uri.getQueryParameters(), ImportNotes.names()),
            Selection.WHOLE,
            corpus.current());
    ArticleAnalysis article =
        view.index().article(id).orElseThrow(() -> new UnknownArticleException(String.valueOf(id)));
    ImportReading reading =
        new ImportReading(
            id, article.details(), ImportNotes.read(view.parameters()), Today.latest(clock));
    return new ImportedPage(
        frames.plain(Section.IMPORT, "Text taken in", view.path()),
        article,
        reading.reading(),
        reading.questions(typed, fault),
        ThemesFound.in(article, view),
        view.dictionary().languages().contains(article.details().language()));
  }

  private static ImportNotes notes(UriInfo uri) {
    return ImportNotes.read(Parameters.of(uri.getQueryParameters(), ImportNotes.names()));
  }
}
