package org.topoi.web.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.topoi.analysis.corpus.Selection;
import org.topoi.web.corpus.CorpusRead;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Section;

/**
 * Writes the dashboard once for nobody: the first time takes over a second on a large corpus, since
 * templates are read and the counting is compiled, and no reader should be the first.
 */
@ApplicationScoped
class FirstDashboard {

  private final Frames frames;

  FirstDashboard(Frames frames) {
    this.frames = frames;
  }

  void write(@Observes CorpusRead read) {
    View view = new View("/", new Parameters(Map.of()), Selection.WHOLE, read.index());
    Dashboard dashboard = Dashboard.of(view);
    dashboard
        .page(frames.of(view, Section.DASHBOARD, "Dashboard", dashboard.size().base()))
        .render();
  }
}
