package org.topoi.web.layout;

import java.util.List;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.Query;

/**
 * The selection as a sentence that can be changed.
 *
 * @param visible whether the page is about a part of the corpus at all
 * @param chips its parts
 * @param unknown parts that no article of the corpus meets, in words
 * @param base its articles and tokens
 * @param form the form that changes it
 * @param compareHref what distinguishes it from the rest of the corpus; empty where there is none
 */
public record SelectionBar(
    boolean visible,
    List<Chip> chips,
    List<String> unknown,
    TokenBase base,
    Form form,
    String compareHref) {

  /** Of a page that shows no part of the corpus. */
  public static final SelectionBar HIDDEN =
      new SelectionBar(
          false,
          List.of(),
          List.of(),
          TokenBase.EMPTY,
          new Form(
              new Address("", List.of(), "", ""), List.of(), List.of(), List.of(), Fields.EMPTY),
          "");

  public SelectionBar {
    chips = List.copyOf(chips);
    unknown = List.copyOf(unknown);
  }

  /**
   * One part of the selection.
   *
   * @param joint the word before it: empty for the first, "or" after one of its own kind, "and"
   *     after another, "but not" before what is left out
   * @param name what it narrows
   * @param value to what
   * @param removeHref the same view without it
   */
  public record Chip(String joint, String name, String value, String removeHref) {}

  /**
   * The form that changes the selection.
   *
   * @param address where it leads
   * @param sources choices
   * @param languages choices
   * @param themes choices
   * @param fields what can be typed
   */
  public record Form(
      Address address,
      List<Choice> sources,
      List<Choice> languages,
      List<Choice> themes,
      Fields fields) {
    public Form {
      sources = List.copyOf(sources);
      languages = List.copyOf(languages);
      themes = List.copyOf(themes);
    }
  }

  /**
   * Where the form leads.
   *
   * @param path path of the page
   * @param settings what else the address holds, sent along unchanged
   * @param prefix stands before each name of the selection; empty as a rule
   * @param wholeHref the same view of the whole corpus
   */
  public record Address(String path, List<Query.Entry> settings, String prefix, String wholeHref) {
    public Address {
      settings = List.copyOf(settings);
    }
  }

  /**
   * A box that can be ticked.
   *
   * @param value what it sends
   * @param label what it says
   * @param articles articles behind it
   * @param checked whether it is ticked
   */
  public record Choice(String value, String label, int articles, boolean checked) {}

  /**
   * What can be typed.
   *
   * @param author author or speaker
   * @param from first day
   * @param to last day
   * @param query full text
   * @param undated whether only undated articles are wanted
   */
  public record Fields(String author, String from, String to, String query, boolean undated) {
    public static final Fields EMPTY = new Fields("", "", "", "", false);
  }
}
