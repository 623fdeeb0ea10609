package org.topoi.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The headline of a text, if it has one.
 *
 * @param lines the headline; empty when there is none
 * @param certain whether it is one without a doubt
 * @param before lines before the headline that are not text
 */
record Headline(List<Passage> lines, boolean certain, List<Passage> before) {

  private static final int FEWEST_WORDS = 3;

  /** So many short lines in a row are a menu, even where each could be a headline. */
  private static final int SHORTEST_MENU = 4;

  private static final int LONGEST_MENU_ENTRY = 30;

  /** A headline with more lines than this between it and the first paragraph is none. */
  private static final int MOST_LINES_AFTER = 8;

  private static final Pattern BYLINE =
      Pattern.compile("(?iu)(?:by|von|par|автор|text|foto|photo|фото)[:\\s]\\s*\\p{Lu}.*");

  private static final Pattern DASH = Pattern.compile("\\p{Pd}");
  private static final Pattern EMPHASIS = Pattern.compile("^[*_#\\s]+");

  private static final Set<String> SALUTATIONS =
      Set.of(
          "ladies and gentlemen",
          "in the name of ",
          "distinguished",
          "excellencies",
          "your excellenc",
          "dear ",
          "mr. president",
          "mr president",
          "madam president",
          "mr. speaker",
          "mr speaker",
          "mr. chairman",
          "mr chairman",
          "honourable ",
          "mesdames",
          "messieurs",
          "monsieur le ",
          "madame la ",
          "chers ",
          "chères ",
          "meine damen",
          "sehr geehrte",
          "liebe ",
          "уважаем",
          "дамы и господа",
          "дорогие ",
          "господин председатель",
          "товарищи");

  Headline {
    lines = List.copyOf(lines);
    before = List.copyOf(before);
  }

  /**
   * Finds the headline among the passages before the first paragraph.
   *
   * @param head those passages, without navigation and dates
   */
  static Headline among(List<Passage> head, PastedText text) {
    List<Passage> before = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      Passage passage = head.get(i);
      int menu = menuAt(head, i);
      if (menu >= SHORTEST_MENU) {
        before.addAll(head.subList(i, i + menu));
        i += menu - 1;
      } else if (isHeadline(passage, text)) {
        boolean near = head.size() - i - 1 <= MOST_LINES_AFTER;
        return near ? found(passage, before, text) : none();
      } else if (Boilerplate.isLabel(passage)) {
        before.add(passage);
      } else {
        return none();
      }
    }
    return onlyLine(head, text);
  }

  /**
   * Where lines are broken at a width a short line may be a piece of a sentence: a person has to
   * say.
   */
  private static Headline found(Passage passage, List<Passage> before, PastedText text) {
    return text.isBrokenAtWidth()
        ? new Headline(List.of(passage), false, List.of())
        : new Headline(List.of(passage), true, before);
  }

  private static Headline none() {
    return new Headline(List.of(), false, List.of());
  }

  /** One or two words alone above the text may be its headline: that is for a person to say. */
  private static Headline onlyLine(List<Passage> head, PastedText text) {
    boolean possible = head.size() == 1 && canBegin(head.get(0), text);
    return possible && Boilerplate.isLabel(head.get(0))
        ? new Headline(head, false, List.of())
        : none();
  }

  private static boolean isHeadline(Passage passage, PastedText text) {
    return passage.words() >= FEWEST_WORDS
        && !passage.endsWithAnyOf(".,:;!。，：；！-–—")
        && !passage.hasSentenceBreak()
        && canBegin(passage, text);
  }

  private static boolean canBegin(Passage passage, PastedText text) {
    String small = EMPHASIS.matcher(passage.text().toLowerCase(Locale.ROOT)).replaceFirst("");
    return !passage.beginsSmall()
        && !DASH.matcher(passage.text()).lookingAt()
        && !text.runsOn(passage)
        && !BYLINE.matcher(passage.text()).matches()
        && SALUTATIONS.stream().noneMatch(small::startsWith);
  }

  private static int menuAt(List<Passage> head, int start) {
    int end = start;
    while (end < head.size() && isMenuEntry(head.get(end))) {
      end++;
    }
    return end - start;
  }

  private static boolean isMenuEntry(Passage passage) {
    return passage.words() <= FEWEST_WORDS
        && passage.text().length() <= LONGEST_MENU_ENTRY
        && !passage.endsWithAnyOf(".,;!?…。，；！？");
  }
}
