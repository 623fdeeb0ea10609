package org.topoi.web.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.topoi.analysis.corpus.CorpusIndex;

/** Opens the view that a request asks for. */
@ApplicationScoped
public class Views {

  private final LiveCorpus corpus;

  Views(LiveCorpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Opens a view.
   *
   * @param uri the address that was asked for
   * @param settings names of the page's own parameters, beside those of the selection
   */
  public View open(UriInfo uri, Set<String> settings) {
    CorpusIndex index = corpus.current();
    Parameters parameters =
        Parameters.of(uri.getQueryParameters(), SelectionParameters.with(settings));
    return new View(
        path(uri), parameters, SelectionParameters.read(parameters, index.dictionary()), index);
  }

  static String path(UriInfo uri) {
    String path = uri.getPath().replaceFirst("\\.(json|csv)$", "");
    String rooted = path.startsWith("/") ? path : "/" + path;
    return rooted.equals("/index") ? "/" : rooted;
  }
}
