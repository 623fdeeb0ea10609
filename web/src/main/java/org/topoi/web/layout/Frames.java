package org.topoi.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.CorpusSize;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.ComparisonView;
import org.topoi.web.corpus.LiveCorpus;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.Frame.NavigationLink;
import org.topoi.web.layout.Frame.Twins;

/** Makes the frame of a page. */
@ApplicationScoped
public class Frames {

  private final LayoutConfig config;
  private final LiveCorpus corpus;
  private final Clock clock;
  private final String software;

  Frames(
      LayoutConfig config,
      LiveCorpus corpus,
      Clock clock,
      @ConfigProperty(name = "quarkus.application.version") String software) {
    this.config = config;
    this.corpus = corpus;
    this.clock = clock;
    this.software = software;
  }

  /** Returns the version of the software. */
  public String software() {
    return software;
  }

  /** Returns the frame of a page that shows a selection and has both twins. */
  public Frame of(View view, Section section, String title, TokenBase base) {
    String json = view.fullQuery().on(twinPath(view.path(), ".json"));
    String csv = view.fullQuery().on(twinPath(view.path(), ".csv"));
    return frame(
        title,
        section,
        view.query(),
        SelectionBars.of(view, base),
        new Twins(json, csv),
        view.fullQuery().on(view.path()));
  }

  /**
   * Returns the frame of a page that compares two selections and shows them itself; other pages are
   * reached for the target.
   *
   * @param hasTwins whether there is something to compare
   */
  public Frame comparing(ComparisonView view, String title, boolean hasTwins) {
    Query query = view.page().fullQuery();
    String path = view.page().path();
    return frame(
        title,
        Section.KEYNESS,
        view.targetQuery(),
        SelectionBar.HIDDEN,
        hasTwins
            ? new Twins(query.on(twinPath(path, ".json")), query.on(twinPath(path, ".csv")))
            : Twins.NONE,
        query.on(path));
  }

  /** Returns the frame of a page that is not about a part of the corpus. */
  public Frame plain(Section section, String title, String path) {
    return frame(title, section, Query.EMPTY, SelectionBar.HIDDEN, Twins.NONE, path);
  }

  /** Returns the address of a page's twin: the dashboard's is that of {@code /index}. */
  public static String twinPath(String path, String suffix) {
    return (path.equals("/") ? "/index" : path) + suffix;
  }

  private Frame frame(
      String title,
      Section section,
      Query selection,
      SelectionBar bar,
      Twins twins,
      String viewAddress) {
    CorpusIndex index = corpus.current();
    return new Frame(
        title,
        navigation(section, selection),
        bar,
        imprint(index, viewAddress),
        twins,
        CorpusNotices.of(corpus.status()));
  }

  private static List<NavigationLink> navigation(Section current, Query selection) {
    List<NavigationLink> links = new ArrayList<>();
    for (Section section : Section.values()) {
      if (section != Section.NONE) {
        boolean aboutCorpus = section != Section.IMPORT && section != Section.METHODS;
        Query query =
            section == Section.KEYNESS ? selection.prefixed(ComparisonView.TARGET) : selection;
        String href = aboutCorpus ? query.on(section.path()) : section.path();
        links.add(
            new NavigationLink(
                section.label(), href, section == current, section == Section.METHODS));
      }
    }
    return links;
  }

  private Imprint imprint(CorpusIndex index, String viewAddress) {
    CorpusSize size = index.size(Selection.WHOLE);
    return new Imprint(
        config.corpusName(),
        Formats.count(size.base().articles()) + " articles and speeches" + years(size.dates()),
        index.dictionary().name() + ", version " + index.dictionary().version(),
        software,
        viewAddress,
        Formats.date(today()));
  }

  private DateSpan today() {
    LocalDate today = LocalDate.now(clock);
    return new DateSpan(today, today);
  }

  private static String years(DateSpan dates) {
    if (dates.isAllTime()) {
      return "";
    }
    int first = dates.first().getYear();
    int last = dates.last().getYear();
    return first == last ? ", " + first : ", " + first + "–" + last;
  }
}
