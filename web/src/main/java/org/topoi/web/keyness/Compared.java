package org.topoi.web.keyness;

import java.util.List;
import java.util.stream.Stream;
import org.topoi.analysis.corpus.KeynessRequest.Direction;
import org.topoi.analysis.corpus.KeywordList;
import org.topoi.analysis.corpus.SelectionPair;
import org.topoi.web.corpus.ComparisonView;
import org.topoi.web.layout.Pager;

/**
 * Two selections that were compared.
 *
 * @param view what was asked for
 * @param settings with which settings
 * @param target the terms that are more frequent in the target; no rows when not asked for
 * @param reference the terms that are more frequent in the reference; no rows when not asked for
 */
record Compared(
    ComparisonView view, KeynessSettings settings, KeywordList target, KeywordList reference) {

  static Compared of(ComparisonView view, KeynessSettings settings) {
    if (!settings.shows(Direction.TARGET)) {
      KeywordList reference = list(view, settings, Direction.REFERENCE);
      return new Compared(view, settings, empty(reference), reference);
    }
    KeywordList target = list(view, settings, Direction.TARGET);
    return new Compared(
        view,
        settings,
        target,
        settings.shows(Direction.REFERENCE)
            ? list(view, settings, Direction.REFERENCE)
            : empty(target));
  }

  private static KeywordList list(
      ComparisonView view, KeynessSettings settings, Direction direction) {
    return view.index().keyness(view.target(), view.reference(), settings.towards(direction));
  }

  private static KeywordList empty(KeywordList other) {
    return new KeywordList(other.bases(), other.tested(), 0, List.of());
  }

  SelectionPair bases() {
    return target.bases();
  }

  /** Returns the terms that were tested. */
  int tested() {
    return target.tested();
  }

  /** Returns the terms that are listed, on all pages. */
  long total() {
    return (long) target.total() + reference.total();
  }

  /** Returns the rows of this page: those of the target first. */
  List<KeywordRow> rows() {
    return Stream.of(target, reference)
        .flatMap(list -> list.rows().stream())
        .map(row -> KeywordRow.of(row, bases()))
        .toList();
  }

  /** Returns the pager of both lists, which are turned together: as many as the longer one has. */
  Pager pager() {
    return new Pager(
        settings.request().page(),
        settings.request().pageSize(),
        Math.max(target.total(), reference.total()));
  }
}
