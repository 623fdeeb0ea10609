package org.topoi.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.topoi.core.article.TextCleaning;

/** A cleaned text as lines and as passages. */
final class PastedText {

  /** A text with a longer line than this, in UTF-16 units, does not break its lines at a width. */
  private static final int WIDEST_BROKEN_LINE = 120;

  /** A text breaks its lines at a width when at least one in so many of its line breaks runs on. */
  private static final int RUNNING_ON = 4;

  private final List<String> lines;
  private final boolean brokenAtWidth;
  private final List<Passage> passages;

  PastedText(String text) {
    lines = List.of(TextCleaning.clean(text).split("\n", -1));
    brokenAtWidth = runsOnMostly();
    passages = brokenAtWidth ? blocks() : singleLines();
  }

  /**
   * Returns the passages in their order: the lines, or, where lines are broken at a width, the
   * blocks between blank lines.
   */
  List<Passage> passages() {
    return passages;
  }

  String text() {
    return String.join("\n", lines);
  }

  /** Says whether the next line that is not blank goes on with a small letter. */
  boolean runsOn(Passage passage) {
    int next = passage.last() + 1;
    while (next < lines.size() && lines.get(next).isEmpty()) {
      next++;
    }
    return next < lines.size() && new Passage(next, next, lines.get(next)).beginsSmall();
  }

  /** Says whether lines are broken at a width, so that a short line need not be a headline. */
  boolean isBrokenAtWidth() {
    return brokenAtWidth;
  }

  /** Returns the text without these lines. */
  String without(Set<Integer> leftOut) {
    StringJoiner kept = new StringJoiner("\n");
    for (int i = 0; i < lines.size(); i++) {
      if (!leftOut.contains(i)) {
        kept.add(lines.get(i));
      }
    }
    return TextCleaning.clean(kept.toString());
  }

  private boolean runsOnMostly() {
    int breaks = 0;
    int runningOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      Passage before = new Passage(i - 1, i - 1, lines.get(i - 1));
      if (lines.get(i).length() > WIDEST_BROKEN_LINE
          || before.text().length() > WIDEST_BROKEN_LINE) {
        return false;
      }
      if (!before.text().isEmpty() && !lines.get(i).isEmpty()) {
        breaks++;
        runningOn += !before.endsWithAnyOf(".!?:…") && runsOn(before) ? 1 : 0;
      }
    }
    return runningOn > 0 && runningOn * RUNNING_ON >= breaks;
  }

  private List<Passage> singleLines() {
    List<Passage> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        found.add(new Passage(i, i, lines.get(i).strip()));
      }
    }
    return List.copyOf(found);
  }

  private List<Passage> blocks() {
    List<Passage> found = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).isEmpty()) {
        if (i > first) {
          found.add(new Passage(first, i - 1, String.join(" ", lines.subList(first, i)).strip()));
        }
        first = i + 1;
      }
    }
    return List.copyOf(found);
  }
}
