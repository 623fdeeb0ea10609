package org.topoi.web.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.topoi.web.layout.ThemeMark;

/**
 * A piece of text in which nothing begins and nothing ends.
 *
 * @param text the piece as it is stored
 * @param layers the hits that it belongs to, outermost first
 * @param place whether it is at the place that the address points at
 * @param placeStart whether that place begins with it
 */
record MarkedSegment(String text, List<Layer> layers, boolean place, boolean placeStart) {

  MarkedSegment {
    layers = List.copyOf(layers);
  }

  /** Returns the layers, innermost first. */
  public List<Layer> closing() {
    List<Layer> reversed = new ArrayList<>(layers);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Returns the page of the innermost theme that is marked; empty when none is. */
  public String href() {
    return closing().stream()
        .filter(layer -> layer.hit().on())
        .map(layer -> layer.hit().theme().href())
        .findFirst()
        .orElse("");
  }

  /**
   * Says whether hits of several themes overlap here, so that each siglum has to lead to its own
   * theme.
   */
  public boolean overlap() {
    return layers.size() > 1;
  }

  /**
   * A hit over a piece of text.
   *
   * @param hit the hit
   * @param begins whether it begins with the piece
   * @param ends whether it ends with the piece
   */
  record Layer(MarkedHit hit, boolean begins, boolean ends) {

    /** Returns the theme of the hit. */
    public ThemeMark theme() {
      return hit.theme();
    }

    /** Returns the classes of its mark. */
    public String css() {
      return "mark theme-" + theme().colour() + (hit.on() ? "" : " mark-off");
    }

    /** Returns the name of the theme in addresses. */
    public String slug() {
      return theme().slug();
    }

    /** Returns the name of its place on the page where it begins; empty where it only goes on. */
    public String anchor() {
      return begins ? hit.anchor() : "";
    }
  }
}
