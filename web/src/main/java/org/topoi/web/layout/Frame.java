package org.topoi.web.layout;

import java.util.List;

/**
 * What stands around the content of every page.
 *
 * @param title title of the document, without the name of the product
 * @param navigation the pages, the current one marked
 * @param selection the part of the corpus that is shown
 * @param imprint how the page was computed and how to cite it
 * @param twins the same data in other formats
 * @param notices what a reader has to know about the corpus before reading a number
 */
public record Frame(
    String title,
    List<NavigationLink> navigation,
    SelectionBar selection,
    Imprint imprint,
    Twins twins,
    CorpusNotices notices) {

  public Frame {
    navigation = List.copyOf(navigation);
  }

  /**
   * A link of the navigation.
   *
   * @param label what it says
   * @param href where it leads, the selection kept
   * @param current whether it is the page that is shown
   * @param gap whether it begins the group at the far end
   */
  public record NavigationLink(String label, String href, boolean current, boolean gap) {}

  /**
   * The same data in other formats; empty where there is none.
   *
   * @param json address of the JSON twin
   * @param csv address of the CSV twin
   */
  public record Twins(String json, String csv) {
    public static final Twins NONE = new Twins("", "");
  }
}
