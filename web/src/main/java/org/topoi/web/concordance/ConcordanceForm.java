package org.topoi.web.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.topoi.analysis.corpus.ConcordanceRequest;
import org.topoi.analysis.corpus.ConcordanceRequest.SortKey;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Query;

/**
 * The settings of a concordance as its form shows them.
 *
 * @param selection the selection, sent along unchanged
 * @param query the query as typed
 * @param sorts the choices of each key
 * @param contexts the choices of the context
 * @param sample size of the sample; empty for none
 * @param seed its seed
 */
record ConcordanceForm(
    List<Query.Entry> selection,
    String query,
    List<SortChoice> sorts,
    List<Option> contexts,
    String sample,
    long seed) {

  private static final List<String> CONTEXTS = List.of("5", "8", "12", "20", "40", "sentence");

  ConcordanceForm {
    selection = List.copyOf(selection);
    sorts = List.copyOf(sorts);
    contexts = List.copyOf(contexts);
  }

  /**
   * One key to sort by.
   *
   * @param id its place in the form, from 1
   * @param label what it is called
   * @param options what it may be
   */
  record SortChoice(int id, String label, List<Option> options) {}

  /** One choice. */
  record Option(String value, String label, boolean selected) {}

  static ConcordanceForm of(Query selection, ConcordanceSettings settings) {
    List<SortChoice> sorts = new ArrayList<>();
    List<String> labels = List.of("Sort by", "then by", "and then by");
    for (int i = 0; i < ConcordanceRequest.MOST_KEYS; i++) {
      String chosen = i < settings.sort().size() ? Parameters.written(settings.sort().get(i)) : "";
      sorts.add(new SortChoice(i + 1, labels.get(i), options(chosen, i == 0)));
    }
    return new ConcordanceForm(
        selection.entries(),
        settings.query(),
        sorts,
        contexts(settings.contextText()),
        settings.sample().size() == 0 ? "" : String.valueOf(settings.sample().size()),
        settings.sample().seed());
  }

  private static List<Option> options(String chosen, boolean first) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", first ? "article, newest first" : "–", chosen.isEmpty()));
    for (SortKey key : SortKey.values()) {
      String value = Parameters.written(key);
      if (key != SortKey.ARTICLE || !first) {
        options.add(new Option(value, label(key), value.equals(chosen)));
      }
    }
    return options;
  }

  /** Returns what a key is called on the page. */
  static String label(SortKey key) {
    return switch (key) {
      case MATCH -> "match";
      case BEFORE_1 -> "1st word before";
      case BEFORE_2 -> "2nd word before";
      case BEFORE_3 -> "3rd word before";
      case AFTER_1 -> "1st word after";
      case AFTER_2 -> "2nd word after";
      case AFTER_3 -> "3rd word after";
      case SOURCE -> "source";
      case DATE -> "date, oldest first";
      case ARTICLE -> "article, newest first";
    };
  }

  private static List<Option> contexts(String chosen) {
    Stream<String> other = CONTEXTS.contains(chosen) ? Stream.of() : Stream.of(chosen);
    return Stream.concat(other, CONTEXTS.stream())
        .map(
            value ->
                new Option(
                    value,
                    value.equals("sentence") ? "the sentence" : value + " tokens",
                    value.equals(chosen)))
        .toList();
  }
}
