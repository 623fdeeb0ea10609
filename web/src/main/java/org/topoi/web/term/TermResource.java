package org.topoi.web.term;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.Facet;
import org.topoi.analysis.corpus.Layer;
import org.topoi.analysis.corpus.Stretch;
import org.topoi.analysis.corpus.TermDispersion;
import org.topoi.analysis.query.Attribute;
import org.topoi.analysis.query.CorpusQuery;
import org.topoi.web.corpus.Destination;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;
import org.topoi.web.layout.FoundLines;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Line;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.Section;
import org.topoi.web.layout.SourceTable;
import org.topoi.web.layout.TrendFigure;
import org.topoi.web.layout.TrendReport;

/** One term and its twins. */
@Path("/")
public final class TermResource {

  private final Views views;
  private final Frames frames;

  TermResource(Views views, Frames frames) {
    this.views = views;
    this.frames = frames;
  }

  @GET
  @Path("/terms/{term}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TermPage page(@PathParam("term") String term, @Context UriInfo uri) {
    Found found = find(term, uri, TermRequest.PAGE_LINES);
    View view = found.view();
    TermDispersion dispersion = found.dispersion();
    return new TermPage(
        frames.of(view, Section.TERMS, found.term(), dispersion.base()),
        new TermPage.Head(
            found.term(),
            Parameters.written(found.request().hits().layer()),
            TermReport.Figures.of(dispersion),
            layers(found),
            collocates(found)),
        trend(found),
        SourceTable.of(
            view,
            view.index().termBreakdown(view.selection(), found.request().hits(), Facet.SOURCE),
            source -> true,
            0,
            found.destination()),
        TermPage.Spread.of(
            dispersion, BarCodes.of(view, found.request().hits(), found.stretches())),
        new TermPage.Evidence(
            Line.of(found.lines().lines().lines(), view),
            found.lines().pager(),
            found.lines().pager().links(view, "#evidence"),
            found.request().stretch().isEmpty() ? "" : found.destination().of(view.query()),
            concordance(found)));
  }

  @GET
  @Path("/terms/{term: [^/]+}.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "One word, lemma or n-gram: its figures and its occurrences in their sentences")
  public TermReport json(@PathParam("term") String term, @Context UriInfo uri) {
    Found found = find(term, uri, TermRequest.PAGE_LINES);
    TermDispersion dispersion = found.dispersion();
    return new TermReport(
        found.term(),
        TermReport.Figures.of(dispersion),
        TermReport.Dispersion.of(dispersion),
        TrendReport.of(found.series(), 0),
        TermReport.StretchRow.of(found.stretches()),
        found.lines().twin(found.request().settings(), frames.software()));
  }

  @GET
  @Path("/terms/{term: [^/]+}.csv")
  @Produces("text/csv")
  @Operation(summary = "The occurrences of one term in their sentences, as CSV")
  public Response csv(@PathParam("term") String term, @Context UriInfo uri) {
    Found found = find(term, uri, TermRequest.MOST_LINES);
    return found.lines().csv("term", frames.software());
  }

  private Found find(String term, UriInfo uri, int lines) {
    View view = views.open(uri, TermRequest.SETTINGS);
    TermRequest request = TermRequest.of(term, view, lines);
    return new Found(view, request, FoundLines.of(view, request.lines()));
  }

  private static String concordance(Found found) {
    Attribute attribute =
        switch (found.request().hits().layer()) {
          case WORD -> Attribute.WORD;
          case LEMMA -> Attribute.LEMMA;
          case FORM -> Attribute.FORM;
        };
    String query = CorpusQuery.ofTerm(attribute, found.term());
    return found.view().query().and("query", query).on(Section.CONCORDANCE.path());
  }

  private static TrendFigure trend(Found found) {
    View view = found.view();
    return TrendFigure.of(
        view,
        found.request().period(),
        found.series(),
        period -> true,
        List.of(
            new TrendFigure.Column(0, found.term(), found.term(), 0, true, found.destination())));
  }

  private static String collocates(Found found) {
    return found
        .view()
        .query()
        .and("node", found.term())
        .and("node-layer", Parameters.written(found.request().hits().layer()))
        .on("/collocations");
  }

  private static List<Pager.Link> layers(Found found) {
    List<Pager.Link> links = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      String written = Parameters.written(layer);
      links.add(
          new Pager.Link(
              "as " + written,
              found.view().query().and("layer", written).on(found.destination().path()),
              layer == found.request().hits().layer()));
    }
    return links;
  }

  private record Found(View view, TermRequest request, FoundLines lines) {

    String term() {
      return request.hits().term();
    }

    TermDispersion dispersion() {
      return view.index().dispersion(view.selection(), request.hits());
    }

    List<Stretch> stretches() {
      return view.index().stretches(view.selection(), request.hits(), BarCodes.MOST_PLACES);
    }

    Breakdown series() {
      return view.index().termSeries(view.selection(), request.hits(), request.period());
    }

    Destination destination() {
      return Destination.term(request.hits().layer(), term());
    }
  }
}
