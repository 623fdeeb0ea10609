package org.topoi.analysis.corpus;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the articles of a selection; the selections asked for last are kept, since a page asks many
 * questions of one.
 */
final class Selections {

  private static final int KEPT = 32;

  private final Holdings holdings;
  private final Lru<Selection, List<Entry>> kept = new Lru<>(KEPT, entries -> 1);

  Selections(Holdings holdings) {
    this.holdings = holdings;
  }

  /** Returns the articles of a selection by number. */
  List<Entry> of(Selection selection) {
    if (selection.isWhole()) {
      return holdings.entries();
    }
    return kept.get(selection, this::find);
  }

  private List<Entry> find(Selection selection) {
    Predicate<Entry> test = entry -> selection.dates().contains(entry.date());
    if (selection.undatedOnly()) {
      test = test.and(entry -> entry.date().isAllTime());
    }
    if (!selection.sources().isEmpty()) {
      Set<String> keys = keys(selection.sources());
      test = test.and(entry -> keys.contains(entry.sourceKey()));
    }
    if (!selection.authors().isEmpty()) {
      Set<String> keys = keys(selection.authors());
      test = test.and(entry -> keys.contains(entry.authorKey()));
    }
    if (!selection.languages().isEmpty()) {
      Set<String> codes = new HashSet<>(selection.languages());
      test = test.and(entry -> codes.contains(entry.language().code()));
    }
    return holdings.entries().stream()
        .filter(test.and(content(selection)).and(leftIn(selection)))
        .toList();
  }

  private Predicate<Entry> leftIn(Selection selection) {
    Set<Long> left =
        selection.except().stream()
            .flatMap(out -> of(out).stream())
            .map(Entry::id)
            .collect(Collectors.toSet());
    return entry -> !left.contains(entry.id());
  }

  private Predicate<Entry> content(Selection selection) {
    Predicate<Entry> test = entry -> true;
    if (!selection.themes().isEmpty()) {
      BitSet themes = themes(selection.themes());
      test = test.and(entry -> meets(entry, themes));
    }
    if (!selection.query().isBlank()) {
      test =
          test.and(
              new QueryMatcher(selection.query(), holdings.lexicon(), holdings.rules())::matches);
    }
    return test;
  }

  private static Set<String> keys(List<String> names) {
    return names.stream().map(Entry::key).collect(Collectors.toSet());
  }

  private BitSet themes(List<String> slugs) {
    BitSet themes = new BitSet();
    for (String slug : slugs) {
      themes.set(
          holdings
              .dictionary()
              .indexOf(slug)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "themes must name themes of the dictionary, but one is '" + slug + "'")));
    }
    return themes;
  }

  private static boolean meets(Entry entry, BitSet themes) {
    int[] hits = entry.hits();
    for (int i = 0; i < hits.length; i += Entry.HIT) {
      if (themes.get(hits[i])) {
        return true;
      }
    }
    return false;
  }
}
