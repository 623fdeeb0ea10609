package org.topoi.web.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.ThemeSet;
import org.topoi.web.corpus.View;
import org.topoi.web.corpus.Views;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;
import org.topoi.web.layout.ThemeRow;
import org.topoi.web.layout.Twin;

/** The dashboard and its twins. */
@Path("/")
public final class DashboardResource {

  private static final Set<String> SETTINGS = Set.of("set", "period", "format");

  private final Views views;
  private final Frames frames;

  DashboardResource(Views views, Frames frames) {
    this.views = views;
    this.frames = frames;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public DashboardPage page(@Context UriInfo uri) {
    View view = views.open(uri, SETTINGS);
    Dashboard dashboard = Dashboard.of(view);
    return dashboard.page(frames.of(view, Section.DASHBOARD, "Dashboard", dashboard.size().base()));
  }

  @GET
  @Path("/index.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The dashboard: themes of the selection, over time and by source")
  public DashboardReport json(@Context UriInfo uri) {
    View view = views.open(uri, SETTINGS);
    Dashboard dashboard = Dashboard.of(view);
    Map<String, Object> settings =
        Map.of(
            "set", Parameters.written(ThemeSet.of(view)),
            "period", Parameters.written(dashboard.period()));
    return new DashboardReport(
        DashboardReport.Size.of(dashboard.size()),
        Twin.complete(
            view, settings, dashboard.table().base(), frames.software(), dashboard.rows()),
        DashboardReport.parts(dashboard.series(), dashboard.shares().items()),
        DashboardReport.parts(dashboard.sources(), dashboard.shares().items()),
        dashboard.terms());
  }

  @GET
  @Path("/index.csv")
  @Produces("text/csv")
  @Operation(summary = "The themes of the selection as CSV")
  public Response csv(@Context UriInfo uri) {
    View view = views.open(uri, SETTINGS);
    Dashboard dashboard = Dashboard.of(view);
    return ThemeRow.csv("themes", dashboard.rows())
        .response(view, dashboard.table().base(), frames.software());
  }
}
