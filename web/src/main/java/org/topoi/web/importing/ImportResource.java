package org.topoi.web.importing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.core.article.Article;
import org.topoi.core.article.DuplicateArticleException;
import org.topoi.core.article.Provenance;
import org.topoi.core.article.TextCleaning;
import org.topoi.core.article.UnreadableDateException;
import org.topoi.core.article.UnusableDetailException;
import org.topoi.core.article.UnusableTextException;
import org.topoi.core.importing.ArticleRecognizer;
import org.topoi.web.corpus.Parameters;

/** The page on which a text is pasted, and what happens to it. */
@Path("/import")
public final class ImportResource {

  private final ImportPages pages;
  private final ArticleIntake intake;
  private final Clock clock;
  private final ArticleRecognizer recognizer = new ArticleRecognizer();

  ImportResource(ImportPages pages, ArticleIntake intake, Clock clock) {
    this.pages = pages;
    this.intake = intake;
    this.clock = clock;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public ImportPage page(@Context UriInfo uri) {
    Parameters.of(uri.getQueryParameters(), Set.of());
    return pages.page(ImportForm.EMPTY, FormFault.NONE, uri);
  }

  @POST
  @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response take(@BeanParam ImportForm form, @Context UriInfo uri) {
    try {
      PastedArticle pasted = read(form);
      Article article = intake.take(pasted.input(), Provenance.PASTE);
      String report = pasted.notes().query().on("/import/" + article.id());
      return Response.seeOther(URI.create(report)).build();
    } catch (DuplicateArticleException e) {
      return again(form, FormFault.duplicate(e.existingId()), uri);
    } catch (UnreadableDateException e) {
      return again(form, FormFault.unreadableDate(e.text()), uri);
    } catch (UnusableDetailException e) {
      return again(form, FormFault.unusableDetail(e.detail()), uri);
    } catch (UnusableTextException e) {
      return again(form, FormFault.unusableText(e.reason()), uri);
    }
  }

  private PastedArticle read(ImportForm form) {
    // What is refused for its length alone need not be read line by line before.
    if (form.isTooLong()) {
      throw new UnusableTextException(UnusableTextException.Reason.TOO_LONG);
    }
    TextCleaning.requireText(form.text());
    return PastedArticle.of(form, recognizer.recognise(form.text(), Today.latest(clock)));
  }

  private Response again(ImportForm form, FormFault fault, UriInfo uri) {
    ImportForm shown = form.isTooLong() ? form.withoutText() : form;
    return Response.status(fault.status()).entity(pages.page(shown, fault, uri)).build();
  }
}
