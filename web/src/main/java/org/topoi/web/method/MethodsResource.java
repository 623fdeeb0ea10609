package org.topoi.web.method;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.web.corpus.LiveCorpus;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;

/** The page that defines every number. */
@Path("/methods")
public final class MethodsResource {

  private final LiveCorpus corpus;
  private final Frames frames;

  MethodsResource(LiveCorpus corpus, Frames frames) {
    this.corpus = corpus;
    this.frames = frames;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public MethodsPage page(@Context UriInfo uri) {
    Parameters.of(uri.getQueryParameters(), Set.of());
    ThemeDictionary dictionary = corpus.current().dictionary();
    return new MethodsPage(
        frames.plain(Section.METHODS, "Methods", "/methods"),
        Arrays.stream(MethodEntry.values())
            .map(entry -> new MethodsPage.Entry(entry.anchor(), entry.title()))
            .toList(),
        new MethodsPage.Dictionary(
            dictionary.name(), dictionary.version(), dictionary.themes().size()),
        LanguageSupport.all(dictionary));
  }
}
