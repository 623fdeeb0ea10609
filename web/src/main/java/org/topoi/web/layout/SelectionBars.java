package org.topoi.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.Facet;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.corpus.ThemeCount;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.theme.Theme;
import org.topoi.web.corpus.ComparisonView;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.SelectionParameters;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.SelectionBar.Chip;
import org.topoi.web.layout.SelectionBar.Choice;

/** Writes a selection as the bar that stands above a page, or as one side of a comparison. */
public final class SelectionBars {

  private static final String PAGE = "page";

  private final View view;
  private final Selection selection;
  private final String prefix;
  private final Query always;

  /**
   * Prepares a bar.
   *
   * @param view the page
   * @param selection the selection, whose names stand behind the prefix in the page's address
   * @param always what the address holds besides, whenever the selection is changed
   */
  private SelectionBars(View view, Selection selection, String prefix, Query always) {
    this.view = view;
    this.selection = selection;
    this.prefix = prefix;
    this.always = always;
  }

  static SelectionBar of(View view, TokenBase base) {
    String compareHref =
        view.selection().isWhole()
            ? ""
            : view.query().prefixed(ComparisonView.TARGET).on(Section.KEYNESS.path());
    return new SelectionBars(view, view.selection(), "", Query.EMPTY).bar(base, compareHref);
  }

  /** Returns the bar of the target of a comparison. */
  public static SelectionBar target(ComparisonView view, TokenBase base) {
    return new SelectionBars(view.page(), view.target(), ComparisonView.TARGET, Query.EMPTY)
        .bar(base, "");
  }

  /** Returns the bar of the reference of a comparison; of the rest of the corpus without chips. */
  public static SelectionBar reference(ComparisonView view, TokenBase base) {
    return new SelectionBars(
            view.page(),
            view.rest() ? Selection.WHOLE : view.reference(),
            ComparisonView.REFERENCE,
            Query.EMPTY.and("reference", "selection"))
        .bar(base, "");
  }

  private SelectionBar bar(TokenBase base, String compareHref) {
    return new SelectionBar(true, chips(), unknown(), base, form(), compareHref);
  }

  private List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    Query.Entry last = new Query.Entry("", "");
    for (Query.Entry entry : SelectionParameters.write(selection).entries()) {
      Query.Entry sent = new Query.Entry(prefix + entry.name(), entry.value());
      String href = view.fullQuery().without(sent).without(PAGE).on(view.path());
      chips.add(new Chip(joint(last.name(), entry.name()), name(entry), value(entry), href));
      last = entry;
    }
    return chips;
  }

  private static String joint(String last, String name) {
    int deeper = leftOut(name) - leftOut(last);
    if (deeper > 0) {
      return last.isEmpty() ? "all but" : leftOut(name) == 1 ? "but not" : "unless";
    }
    return last.isEmpty() ? "" : name.equals(last) ? "or" : "and";
  }

  /** Returns how often "not" stands before a name. */
  private static int leftOut(String name) {
    return (name.length() - plain(name).length()) / SelectionParameters.NOT.length();
  }

  private static String plain(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** A misspelt name selects nothing, which must not look like a finding. */
  private List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    unknown.addAll(unknown(view, Facet.SOURCE, "source", selection.sources()));
    unknown.addAll(unknown(view, Facet.AUTHOR, "author", selection.authors()));
    unknown.addAll(unknown(view, Facet.LANGUAGE, "language", selection.languages()));
    return unknown;
  }

  private static List<String> unknown(View view, Facet facet, String name, List<String> chosen) {
    if (chosen.isEmpty()) {
      return List.of();
    }
    Set<String> known =
        view.index().breakdown(Selection.WHOLE, facet).parts().stream()
            .map(part -> Folding.word(part.label()))
            .collect(Collectors.toSet());
    return chosen.stream()
        .filter(value -> !known.contains(Folding.word(value.strip())))
        .map(value -> "No article has the %s “%s”.".formatted(name, value))
        .toList();
  }

  private static String name(Query.Entry entry) {
    String name = plain(entry.name());
    return name.equals("q") ? "text" : name;
  }

  private String value(Query.Entry entry) {
    return switch (plain(entry.name())) {
      case "language" -> Formats.language(entry.value());
      case "theme" -> view.dictionary().theme(entry.value()).map(Theme::name).orElse(entry.value());
      default -> entry.value();
    };
  }

  private SelectionBar.Form form() {
    CorpusIndex index = view.index();
    return new SelectionBar.Form(
        address(),
        choices(index.breakdown(Selection.WHOLE, Facet.SOURCE), selection.sources(), false),
        choices(index.breakdown(Selection.WHOLE, Facet.LANGUAGE), selection.languages(), true),
        themes(),
        fields());
  }

  /** What the form cannot edit it sends along: the settings, and what is left out. */
  private SelectionBar.Address address() {
    Query others = always;
    Query leftOut = Query.EMPTY;
    for (Query.Entry entry : view.fullQuery().without(PAGE).entries()) {
      String name = entry.name();
      boolean ours =
          name.startsWith(prefix) && SelectionParameters.isName(name.substring(prefix.length()));
      if (!ours && always.without(name).equals(always)) {
        others = others.and(name, entry.value());
      } else if (ours && !SelectionParameters.NAMES.contains(name.substring(prefix.length()))) {
        leftOut = leftOut.and(name, entry.value());
      }
    }
    return new SelectionBar.Address(
        view.path(),
        others.and(leftOut).entries(),
        prefix,
        prefix.isEmpty() ? view.path() : others.on(view.path()));
  }

  private static List<Choice> choices(Breakdown parts, List<String> chosen, boolean languages) {
    List<String> folded = chosen.stream().map(Folding::word).toList();
    return parts.parts().stream()
        .map(
            part ->
                new Choice(
                    part.label(),
                    languages ? Formats.language(part.label()) : part.label(),
                    part.base().articles(),
                    folded.contains(Folding.word(part.label()))))
        .toList();
  }

  private List<Choice> themes() {
    List<ThemeCount> counts = view.index().themes(Selection.WHOLE, List.of()).themes();
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Theme theme = view.dictionary().themes().get(i);
      boolean chosen = selection.themes().contains(theme.slug());
      if (theme.founding() || chosen) {
        choices.add(new Choice(theme.slug(), theme.name(), counts.get(i).articles(), chosen));
      }
    }
    return choices;
  }

  private SelectionBar.Fields fields() {
    Query dates = SelectionParameters.write(selection.dates());
    return new SelectionBar.Fields(
        String.join("", selection.authors().stream().limit(1).toList()),
        value(dates, "from"),
        value(dates, "to"),
        selection.query(),
        selection.undatedOnly());
  }

  private static String value(Query query, String name) {
    return query.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .map(Query.Entry::value)
        .findFirst()
        .orElse("");
  }
}
