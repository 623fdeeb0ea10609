package org.topoi.web.concordance;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.topoi.analysis.corpus.Concordance;
import org.topoi.analysis.corpus.ConcordanceRequest;
import org.topoi.analysis.query.MalformedQueryException;
import org.topoi.web.corpus.UnreadableParameterException;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;
import org.topoi.web.layout.CsvTable;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.Twin;

/** The concordance and its twins, which hand out their lines as they are read. */
@Path("/")
public final class ConcordanceResource {

  private static final int UNPROCESSABLE = 422;

  private final Views views;
  private final Frames frames;
  private final ConcordancePages pages;
  private final ObjectMapper mapper;

  ConcordanceResource(Views views, Frames frames, ConcordancePages pages, ObjectMapper mapper) {
    this.views = views;
    this.frames = frames;
    this.pages = pages;
    this.mapper = mapper;
  }

  @GET
  @Path("/concordance")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response page(@Context UriInfo uri) {
    View view = views.open(uri, ConcordanceSettings.NAMES);
    ConcordanceSettings settings = ConcordanceSettings.ofPage(view.parameters());
    if (!settings.hasQuery()) {
      return Response.ok(pages.withoutQuery(view, settings)).build();
    }
    try {
      return Response.ok(pages.of(view, settings, settings.request())).build();
    } catch (MalformedQueryException refusal) {
      return Response.status(UNPROCESSABLE).entity(pages.refused(view, settings, refusal)).build();
    }
  }

  @GET
  @Path("/concordance.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The lines of a query, each match in its context")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ConcordanceReport.class)))
  public Response json(@Context UriInfo uri) {
    Opened opened = open(uri);
    ConcordanceReport head =
        new ConcordanceReport(
            opened.settings.query(),
            opened.request.query().canonical(),
            ConcordanceReport.Figures.of(opened.concordance.counts()),
            Twin.paged(
                opened.view,
                opened.settings.values(),
                opened.concordance.counts().base(),
                frames.software(),
                List.of(),
                opened.pager()));
    return Response.ok(new JsonStream(mapper, head, opened.concordance)).build();
  }

  @GET
  @Path("/concordance.csv")
  @Produces("text/csv")
  @Operation(summary = "The lines of a query as CSV")
  public Response csv(@Context UriInfo uri) {
    Opened opened = open(uri);
    return new CsvTable(
            "concordance",
            ConcordanceRow.COLUMNS,
            opened.rows(),
            table ->
                opened.concordance.forEachLine(
                    line -> table.accept(ConcordanceRow.of(line).cells())))
        .response(opened.view, opened.concordance.counts().base(), frames.software());
  }

  private Opened open(UriInfo uri) {
    View view = views.open(uri, ConcordanceSettings.NAMES);
    ConcordanceSettings settings = ConcordanceSettings.ofTwin(view.parameters());
    if (!settings.hasQuery()) {
      throw new UnreadableParameterException("query", "", "a query, such as sovereign*");
    }
    ConcordanceRequest request = settings.request();
    return new Opened(
        view, settings, request, view.index().openConcordance(view.selection(), request));
  }

  private record Opened(
      View view,
      ConcordanceSettings settings,
      ConcordanceRequest request,
      Concordance concordance) {

    Pager pager() {
      return new Pager(settings.page(), settings.limit(), concordance.counts().lines());
    }

    /** Returns how many lines this page has. */
    long rows() {
      return pager().first() == 0 ? 0 : pager().last() - pager().first() + 1;
    }
  }
}
