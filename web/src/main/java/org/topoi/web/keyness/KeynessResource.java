package org.topoi.web.keyness;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.analysis.corpus.SelectionPair;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.ComparisonView;
import org.topoi.web.corpus.ComparisonViews;
import org.topoi.web.corpus.Query;
import org.topoi.web.layout.CsvTable;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.RowLimit;
import org.topoi.web.layout.Twin;

/** What distinguishes two selections, and its twins. */
@Path("/")
public final class KeynessResource {

  private static final String TITLE = "Keyness";

  private final ComparisonViews views;
  private final Frames frames;

  KeynessResource(ComparisonViews views, Frames frames) {
    this.views = views;
    this.frames = frames;
  }

  @GET
  @Path("/keyness")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public KeynessPage page(@Context UriInfo uri) {
    ComparisonView view = views.open(uri, KeynessSettings.NAMES);
    KeynessSettings settings =
        KeynessSettings.of(view.page().parameters(), RowLimit.ofPage(KeynessSettings.PAGE_ROWS));
    SelectionPair bases = view.index().pair(view.target(), view.reference());
    // An empty side has a page of its own, on which it can be changed.
    boolean isEmpty = bases.target().tokens() == 0 || bases.reference().tokens() == 0;
    return new KeynessPage(
        frames.comparing(view, TITLE, !isEmpty),
        Sides.of(view, bases),
        KeynessForms.of(view, settings),
        isEmpty ? Findings.NONE : Findings.of(Compared.of(view, settings)));
  }

  @GET
  @Path("/keyness.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "What distinguishes a target selection (a.…) from a reference (b.…, or the rest)")
  public KeynessReport json(@Context UriInfo uri) {
    Compared compared = compare(uri, RowLimit.ofJson(KeynessSettings.PAGE_ROWS));
    ComparisonView view = compared.view();
    return new KeynessReport(
        side(view.targetQuery(), compared.bases().target()),
        side(view.referenceQuery(), compared.bases().reference()),
        compared.bases().shared(),
        compared.settings().values(view.rest()),
        new KeynessReport.Provenance(Twin.DictionaryVersion.of(view.page()), frames.software()),
        new KeynessReport.Listed(
            compared.tested(),
            compared.rows(),
            compared.total(),
            Twin.next(view.page(), compared.pager())));
  }

  private static KeynessReport.Side side(Query selection, TokenBase base) {
    return new KeynessReport.Side(Twin.selection(selection), base);
  }

  @GET
  @Path("/keyness.csv")
  @Produces("text/csv")
  @Operation(summary = "What distinguishes two selections, as CSV")
  public Response csv(@Context UriInfo uri) {
    Compared compared = compare(uri, RowLimit.ofCsv());
    return Response.fromResponse(
            CsvTable.of("keyness", KeywordRow.COLUMNS, compared.rows(), KeywordRow::cells)
                .response(compared.view().page(), compared.bases().target(), frames.software()))
        .header("Topoi-Reference-Base", CsvTable.written(compared.bases().reference()))
        .build();
  }

  private Compared compare(UriInfo uri, RowLimit rows) {
    ComparisonView view = views.open(uri, KeynessSettings.NAMES);
    return Compared.of(view, KeynessSettings.of(view.page().parameters(), rows));
  }
}
