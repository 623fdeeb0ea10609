package org.topoi.web.concordance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.topoi.analysis.corpus.ConcordanceRequest;
import org.topoi.analysis.corpus.ConcordanceResult;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.analysis.query.MalformedQueryException;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Frame;
import org.topoi.web.layout.Frames;
import org.topoi.web.layout.Pager;
import org.topoi.web.layout.Section;

/** Makes the page of a concordance. */
@ApplicationScoped
class ConcordancePages {

  private final Frames frames;

  ConcordancePages(Frames frames) {
    this.frames = frames;
  }

  /** Returns the page that asks for a query. */
  ConcordancePage withoutQuery(View view, ConcordanceSettings settings) {
    return unanswered(view, settings, "Concordance", QueryFault.NONE);
  }

  /** Returns the page that says what is wrong with a query. */
  ConcordancePage refused(
      View view, ConcordanceSettings settings, MalformedQueryException refusal) {
    return unanswered(view, settings, "Query cannot be read", QueryFault.of(refusal));
  }

  private ConcordancePage unanswered(
      View view, ConcordanceSettings settings, String title, QueryFault fault) {
    TokenBase base = view.index().size(view.selection()).base();
    return new ConcordancePage(
        withTwins(frames.of(view, Section.CONCORDANCE, title, base), Frame.Twins.NONE),
        ConcordanceForm.of(view.query(), settings),
        fault,
        ConcordancePage.Result.NONE,
        ConcordancePage.Example.of(view));
  }

  /** Returns the page of a query. */
  ConcordancePage of(View view, ConcordanceSettings settings, ConcordanceRequest request) {
    ConcordanceResult found = view.index().concordance(view.selection(), request);
    String title = "Concordance of " + settings.query();
    Frame frame = frames.of(view, Section.CONCORDANCE, title, found.counts().base());
    Pager pager = new Pager(settings.page(), settings.limit(), found.counts().lines());
    return new ConcordancePage(
        withTwins(frame, allLines(view)),
        ConcordanceForm.of(view.query(), settings),
        QueryFault.NONE,
        new ConcordancePage.Result(
            request.query().canonical(),
            ConcordanceReport.Figures.of(found.counts()),
            order(settings),
            pager,
            pager.links(view, "#lines"),
            lines(found, pager, view)),
        List.of());
  }

  /** The twins of a page hold the lines of all pages. */
  private static Frame.Twins allLines(View view) {
    return new Frame.Twins(
        view.fullQuery().without("page").on(Frames.twinPath(view.path(), ".json")),
        view.fullQuery().without("page").on(Frames.twinPath(view.path(), ".csv")));
  }

  private static Frame withTwins(Frame frame, Frame.Twins twins) {
    return new Frame(
        frame.title(),
        frame.navigation(),
        frame.selection(),
        frame.imprint(),
        twins,
        frame.notices());
  }

  private static List<KwicLine> lines(ConcordanceResult found, Pager pager, View view) {
    List<KwicLine> lines = new ArrayList<>();
    for (var line : found.lines()) {
      lines.add(KwicLine.of(line, pager.first() + lines.size(), view));
    }
    return lines;
  }

  private static String order(ConcordanceSettings settings) {
    return settings.sort().isEmpty()
        ? "newest article first"
        : "sorted by "
            + settings.sort().stream()
                .map(ConcordanceForm::label)
                .collect(Collectors.joining(", then "));
  }
}
