package org.topoi.web.keyness;

import java.util.List;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.corpus.SelectionPair;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.ComparisonView;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.SelectionParameters;
import org.topoi.web.layout.SelectionBar;
import org.topoi.web.layout.SelectionBars;

/**
 * The two selections side by side.
 *
 * @param a the target
 * @param b the reference
 * @param rest whether the reference is the rest of the corpus
 * @param shared what is in both
 * @param links where one can go on from here
 */
record Sides(Side a, Side b, boolean rest, TokenBase shared, Links links) {

  /**
   * One selection.
   *
   * @param bar its parts and the form that changes it
   * @param articlesHref the list of its articles
   */
  record Side(SelectionBar bar, String articlesHref) {

    /** Says whether nothing of it can be counted. */
    public boolean isEmpty() {
      return bar.base().tokens() == 0;
    }
  }

  /**
   * Other comparisons.
   *
   * @param swap target and reference changed over
   * @param rest the same target beside the rest of the corpus; empty where it is that already
   * @param shared the list of the articles that are in both; empty where no address selects them
   */
  record Links(String swap, String rest, String shared) {}

  static Sides of(ComparisonView view, SelectionPair bases) {
    return new Sides(
        new Side(SelectionBars.target(view, bases.target()), view.targetQuery().on("/articles")),
        new Side(
            SelectionBars.reference(view, bases.reference()),
            view.referenceQuery().on("/articles")),
        view.rest(),
        bases.shared(),
        new Links(swap(view), view.rest() ? "" : rest(view), shared(view)));
  }

  private static String swap(ComparisonView view) {
    return view.referenceQuery()
        .prefixed(ComparisonView.TARGET)
        .and(view.targetQuery().prefixed(ComparisonView.REFERENCE))
        .and(settings(view))
        .and("reference", "selection")
        .on(view.page().path());
  }

  private static String rest(ComparisonView view) {
    return view.targetQuery()
        .prefixed(ComparisonView.TARGET)
        .and(settings(view))
        .on(view.page().path());
  }

  private static Query settings(ComparisonView view) {
    return new Query(
        view.page().fullQuery().entries().stream()
            .filter(entry -> KeynessSettings.NAMES.contains(entry.name()))
            .filter(entry -> !entry.name().equals("page"))
            .toList());
  }

  /** What is in both is what is in one, but not in the part of it that the other leaves. */
  private static String shared(ComparisonView view) {
    boolean targetLeavesNothingOut = view.target().except().isEmpty();
    Selection one = targetLeavesNothingOut ? view.target() : view.reference();
    Selection other = targetLeavesNothingOut ? view.reference() : view.target();
    return one.except().isEmpty()
        ? SelectionParameters.write(without(one, without(one, other))).on("/articles")
        : "";
  }

  private static Selection without(Selection one, Selection other) {
    return new Selection(
        one.sources(),
        one.authors(),
        one.languages(),
        one.themes(),
        one.dates(),
        one.undatedOnly(),
        one.query(),
        List.of(other));
  }
}
