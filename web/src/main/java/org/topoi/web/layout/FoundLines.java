package org.topoi.web.layout;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.topoi.analysis.corpus.EvidenceLines;
import org.topoi.analysis.corpus.LineRequest;
import org.topoi.web.corpus.View;

/**
 * The hits behind a number, as a page and its twins show them.
 *
 * @param view the view in which they were found
 * @param request the lines that were asked for
 * @param lines those of this page, and how many there are
 */
public record FoundLines(View view, LineRequest request, EvidenceLines lines) {

  /** Finds the lines of a view. */
  public static FoundLines of(View view, LineRequest request) {
    return new FoundLines(view, request, view.index().lines(view.selection(), request));
  }

  /** Returns which page it is. */
  public Pager pager() {
    return new Pager(request.page(), request.pageSize(), lines.total());
  }

  /**
   * Returns the lines as JSON.
   *
   * @param settings the settings of the page, defaults included
   * @param software version of the software
   */
  public Twin<LineRow> twin(Map<String, Object> settings, String software) {
    return Twin.paged(view, settings, lines.base(), software, LineRow.of(lines), pager());
  }

  /**
   * Returns the lines as CSV.
   *
   * @param name beginning of the file name
   * @param software version of the software
   */
  public Response csv(String name, String software) {
    return LineRow.csv(name, lines).response(view, lines.base(), software);
  }
}
