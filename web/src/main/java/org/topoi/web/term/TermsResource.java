package org.topoi.web.term;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.analysis.corpus.FrequencyList;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;
import org.topoi.web.layout.CsvTable;
import org.topoi.web.layout.Formats;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.RowLimit;
import org.topoi.web.layout.Section;
import org.topoi.web.layout.SettingsForm;
import org.topoi.web.layout.Twin;

/** The frequency list and its twins. */
@Path("/")
public final class TermsResource {

  private final Views views;
  private final Frames frames;

  TermsResource(Views views, Frames frames) {
    this.views = views;
    this.frames = frames;
  }

  @GET
  @Path("/terms")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TermsPage page(@Context UriInfo uri) {
    Counted counted = count(uri, RowLimit.ofPage(TermsRequest.PAGE_ROWS));
    List<TermRow> rows = counted.rows();
    long longest = rows.stream().mapToLong(TermRow::frequency).max().orElse(1);
    return new TermsPage(
        frames.of(counted.view(), Section.TERMS, "Terms", counted.list().base()),
        counted.list().base(),
        new TermsPage.TermList(
            counted.pager(),
            counted.pager().links(counted.view()),
            rows.stream().map(row -> counted.item(row, longest)).toList()),
        SettingsForm.of(counted.view(), counted.request().settings()));
  }

  @GET
  @Path("/terms.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The frequency list of words, lemmas or n-grams")
  public Twin<TermRow> json(@Context UriInfo uri) {
    Counted counted = count(uri, RowLimit.ofJson(TermsRequest.PAGE_ROWS));
    return Twin.paged(
        counted.view(),
        counted.request().settings(),
        counted.list().base(),
        frames.software(),
        counted.rows(),
        counted.pager());
  }

  @GET
  @Path("/terms.csv")
  @Produces("text/csv")
  @Operation(summary = "The frequency list as CSV")
  public Response csv(@Context UriInfo uri) {
    Counted counted = count(uri, RowLimit.ofCsv());
    return CsvTable.of(
            "terms",
            List.of(
                "rank", "term", "frequency", "perMillion", "documentFrequency", "documentShare"),
            counted.rows(),
            row ->
                List.of(
                    row.rank(),
                    row.term(),
                    row.frequency(),
                    row.perMillion(),
                    row.documentFrequency(),
                    row.documentShare()))
        .response(counted.view(), counted.list().base(), frames.software());
  }

  private Counted count(UriInfo uri, RowLimit rows) {
    View view = views.open(uri, TermsRequest.SETTINGS);
    TermsRequest request = TermsRequest.of(view.parameters(), rows);
    return new Counted(
        view, request, view.index().frequencies(view.selection(), request.frequencies()));
  }

  private record Counted(View view, TermsRequest request, FrequencyList list) {

    List<TermRow> rows() {
      return list.rows().stream().map(row -> TermRow.of(row, list.base())).toList();
    }

    TermsPage.Item item(TermRow row, long longest) {
      return new TermsPage.Item(
          row,
          view.term(request.frequencies().layer(), row.term()),
          Formats.bar(row.frequency(), longest));
    }

    Pager pager() {
      return new Pager(
          request.frequencies().page(), request.frequencies().pageSize(), list.total());
    }
  }
}
