package org.topoi.web.article;

import org.topoi.web.layout.ThemeMark;

/**
 * A hit as it is marked in the text.
 *
 * @param number its place among the hits of the themes that are shown, from 1
 * @param range where it stands
 * @param theme its theme
 * @param on whether it is marked; a theme that is not ticked is not, but can be ticked without
 *     loading the page again
 */
record MarkedHit(int number, TextRange range, ThemeMark theme, boolean on) {

  /** Returns the name of its place on the page. */
  String anchor() {
    return "hit-" + number;
  }
}
