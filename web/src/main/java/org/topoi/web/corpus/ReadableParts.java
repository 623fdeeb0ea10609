package org.topoi.web.corpus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.Facet;
import org.topoi.analysis.corpus.Period;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.text.Language;

/**
 * The parts of a view with at least one article in a language for which the dictionary has
 * patterns. In all others no theme can be met, which is not nought.
 */
public final class ReadableParts {

  private ReadableParts() {}

  /** Returns the labels of the sources in which themes can be met. */
  public static Set<String> sources(View view) {
    return labels(
        languages(view),
        languages -> view.index().breakdown(in(view.selection(), languages), Facet.SOURCE));
  }

  /** Returns the labels of the periods in which themes can be met. */
  public static Set<String> periods(View view, Period period) {
    return labels(
        languages(view), languages -> view.index().series(in(view.selection(), languages), period));
  }

  /** Cuts the part of a view in some languages into parts. */
  private interface Cut {
    Breakdown of(List<String> languages);
  }

  private static Set<String> labels(List<String> languages, Cut cut) {
    Set<String> labels = new TreeSet<>();
    if (!languages.isEmpty()) {
      for (Breakdown.Part part : cut.of(languages).parts()) {
        if (part.base().tokens() > 0) {
          labels.add(part.label());
        }
      }
    }
    return labels;
  }

  private static List<String> languages(View view) {
    List<String> selected = view.selection().languages();
    return view.dictionary().languages().stream()
        .map(Language::code)
        .filter(code -> selected.isEmpty() || selected.contains(code))
        .toList();
  }

  private static Selection in(Selection selection, List<String> languages) {
    return new Selection(
        selection.sources(),
        selection.authors(),
        languages,
        selection.themes(),
        selection.dates(),
        selection.undatedOnly(),
        selection.query(),
        selection.except());
  }
}
