package org.topoi.web.layout;

import org.topoi.analysis.theme.Theme;
import org.topoi.web.corpus.View;

/**
 * A theme as it is shown everywhere: by colour, marker, dash, siglum and name.
 *
 * @param slug its name in addresses
 * @param name its name
 * @param siglum its two letters
 * @param slot its place in the palette, from 1
 * @param href its page, the selection kept
 */
public record ThemeMark(String slug, String name, String siglum, int slot, String href) {

  private static final int COLOURS = 10;

  /** Returns a theme as the page of a view shows it. */
  public static ThemeMark of(Theme theme, View view) {
    return new ThemeMark(
        theme.slug(),
        theme.name(),
        theme.siglum(),
        theme.slot(),
        view.link("/themes/" + theme.slug()));
  }

  /** Returns the number of its colour, 1 to 10. */
  public int colour() {
    return (slot - 1) % COLOURS + 1;
  }

  /**
   * Returns the number of its marker, 1 to 10: the eleventh theme has the first colour and the
   * fifth marker.
   */
  public int marker() {
    return (slot - 1 + 4 * ((slot - 1) / COLOURS)) % COLOURS + 1;
  }
}
