package org.topoi.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.topoi.analysis.corpus.Breakdown;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.Facet;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.corpus.ThemeCount;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.theme.Theme;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.SelectionParameters;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.SelectionBar.Chip;
import org.topoi.web.layout.SelectionBar.Choice;

/** Writes a selection as the bar that stands above a page. */
final class SelectionBars {

  private SelectionBars() {}

  static SelectionBar of(View view, TokenBase base) {
    return new SelectionBar(true, chips(view), unknown(view), base, form(view));
  }

  private static List<Chip> chips(View view) {
    List<Chip> chips = new ArrayList<>();
    String last = "";
    for (Query.Entry entry : view.query().entries()) {
      String joint = chips.isEmpty() ? "" : entry.name().equals(last) ? "or" : "and";
      String href = view.fullQuery().without(entry).without("page").on(view.path());
      chips.add(new Chip(joint, name(entry.name()), value(entry, view), href));
      last = entry.name();
    }
    return chips;
  }

  /** A misspelt name selects nothing, which must not look like a finding. */
  private static List<String> unknown(View view) {
    Selection selection = view.selection();
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

  private static String name(String parameter) {
    return parameter.equals("q") ? "text" : parameter;
  }

  private static String value(Query.Entry entry, View view) {
    return switch (entry.name()) {
      case "language" -> Formats.language(entry.value());
      case "theme" -> view.dictionary().theme(entry.value()).map(Theme::name).orElse(entry.value());
      default -> entry.value();
    };
  }

  private static SelectionBar.Form form(View view) {
    Selection selection = view.selection();
    CorpusIndex index = view.index();
    return new SelectionBar.Form(
        view.path(),
        settings(view),
        choices(index.breakdown(Selection.WHOLE, Facet.SOURCE), selection.sources(), false),
        choices(index.breakdown(Selection.WHOLE, Facet.LANGUAGE), selection.languages(), true),
        themes(view),
        fields(view));
  }

  private static List<Query.Entry> settings(View view) {
    List<Query.Entry> settings = new ArrayList<>();
    new TreeMap<>(view.parameters().values())
        .forEach(
            (name, values) -> {
              if (!SelectionParameters.NAMES.contains(name) && !name.equals("page")) {
                values.forEach(value -> settings.add(new Query.Entry(name, value)));
              }
            });
    return settings;
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

  private static List<Choice> themes(View view) {
    List<ThemeCount> counts = view.index().themes(Selection.WHOLE, List.of()).themes();
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Theme theme = view.dictionary().themes().get(i);
      boolean chosen = view.selection().themes().contains(theme.slug());
      if (theme.founding() || chosen) {
        choices.add(new Choice(theme.slug(), theme.name(), counts.get(i).articles(), chosen));
      }
    }
    return choices;
  }

  private static SelectionBar.Fields fields(View view) {
    Query dates = SelectionParameters.write(view.selection().dates());
    return new SelectionBar.Fields(
        String.join("", view.selection().authors().stream().limit(1).toList()),
        value(dates, "from"),
        value(dates, "to"),
        view.selection().query(),
        view.selection().undatedOnly());
  }

  private static String value(Query query, String name) {
    return query.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .map(Query.Entry::value)
        .findFirst()
        .orElse("");
  }
}
