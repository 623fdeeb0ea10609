package org.topoi.web.article;

import java.util.List;
import org.topoi.web.layout.ThemeMark;

/**
 * A paragraph with the hits in it.
 *
 * @param number its number, from 1; paragraphs without a letter or digit have none and are 0
 * @param segments its text, cut where a hit begins or ends
 * @param lineBreak the blank lines behind it
 * @param notes the themes of the hits that begin in it, in their order
 */
record MarkedParagraph(
    int number, List<MarkedSegment> segments, String lineBreak, List<Note> notes) {

  MarkedParagraph {
    segments = List.copyOf(segments);
    notes = List.copyOf(notes);
  }

  /**
   * A theme of a paragraph.
   *
   * @param theme the theme
   * @param hits its hits that begin in the paragraph
   * @param href the first of them
   * @param on whether the theme is marked
   */
  record Note(ThemeMark theme, int hits, String href, boolean on) {

    /** Returns the classes of its item. */
    public String css() {
      return "theme-note theme-" + theme.colour();
    }
  }
}
