package org.topoi.web.collocation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.analysis.corpus.CollocateList;
import org.topoi.web.corpus.Query;
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

/** The collocates of a node and their twins. */
@Path("/")
public final class CollocationsResource {

  private final Views views;
  private final Frames frames;

  CollocationsResource(Views views, Frames frames) {
    this.views = views;
    this.frames = frames;
  }

  @GET
  @Path("/collocations")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public CollocationsPage page(@Context UriInfo uri) {
    Counted counted = count(uri, RowLimit.ofPage(CollocationsRequest.PAGE_ROWS));
    View view = counted.view();
    List<CollocateRow> rows = counted.rows();
    long most = rows.stream().mapToLong(CollocateRow::together).max().orElse(1);
    return new CollocationsPage(
        frames.of(view, Section.COLLOCATIONS, "Collocations", counted.list().base()),
        SettingsForm.of(view, counted.request().settings()),
        counted.node(),
        new CollocationsPage.Table(
            counted.pager(),
            counted.pager().links(view),
            rows.stream().map(row -> counted.item(row, most)).toList()),
        counted.network().map(network -> NetworkFigure.of(network, counted.links())).stream()
            .toList(),
        view.fullQuery().with("network", "yes").on(view.path()) + "#network-title");
  }

  @GET
  @Path("/collocations.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The words that stand near a word or n-gram, and how strongly")
  public CollocationsReport json(@Context UriInfo uri) {
    Counted counted = count(uri, RowLimit.ofJson(CollocationsRequest.PAGE_ROWS));
    return new CollocationsReport(
        counted.list().node(),
        counted.network().stream()
            .flatMap(network -> network.edges().stream())
            .map(
                edge -> new CollocationsReport.Pair(edge.node(), CollocateRow.of(edge.collocate())))
            .toList(),
        Twin.paged(
            counted.view(),
            counted.request().settings(),
            counted.list().base(),
            frames.software(),
            counted.rows(),
            counted.pager()));
  }

  @GET
  @Path("/collocations.csv")
  @Produces("text/csv")
  @Operation(summary = "The words that stand near a word or n-gram, as CSV")
  public Response csv(@Context UriInfo uri) {
    Counted counted = count(uri, RowLimit.ofCsv());
    return CsvTable.of("collocations", CollocateRow.COLUMNS, counted.rows(), CollocateRow::cells)
        .response(counted.view(), counted.list().base(), frames.software());
  }

  private Counted count(UriInfo uri, RowLimit rows) {
    View view = views.open(uri, CollocationsRequest.SETTINGS);
    CollocationsRequest request = CollocationsRequest.of(view.parameters(), rows);
    return new Counted(
        view, request, view.index().collocations(view.selection(), request.collocates()));
  }

  private record Counted(View view, CollocationsRequest request, CollocateList list) {

    List<CollocateRow> rows() {
      return list.rows().stream().map(CollocateRow::of).toList();
    }

    Pager pager() {
      return new Pager(request.collocates().page(), request.collocates().pageSize(), list.total());
    }

    CollocationsPage.Node node() {
      String term = request.around().node().hits().term();
      return new CollocationsPage.Node(
          term, list.node(), view.term(request.around().node().hits().layer(), term));
    }

    Optional<CollocationNetwork> network() {
      if (!request.network() || list.rows().isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          CollocationNetwork.of(
              request.around().node().hits().term(),
              list,
              word ->
                  view.index()
                      .collocations(
                          view.selection(), request.of(word, CollocationNetwork.SECOND + 2))));
    }

    NetworkFigure.Links links() {
      return new NetworkFigure.Links() {
        @Override
        public String collocates(String word, int level) {
          return around(word, level).in(view.query()).on("/collocations");
        }

        @Override
        public String lines(String node, int level, String collocate) {
          return around(node, level)
              .in(view.query())
              .on("/collocations/" + Query.encode(collocate));
        }

        private NodeRequest around(String word, int level) {
          return level == 0 ? request.around() : request.around().around(word);
        }
      };
    }

    CollocationsPage.Item item(CollocateRow row, long most) {
      return new CollocationsPage.Item(
          row,
          request.around().in(view.query()).on("/collocations/" + Query.encode(row.collocate())),
          view.term(request.around().layer(), row.collocate()),
          Formats.bar(row.together(), most));
    }
  }
}
