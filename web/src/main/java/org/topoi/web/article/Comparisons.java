package org.topoi.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.corpus.TermComparison;
import org.topoi.analysis.corpus.ThemeProfile;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.analysis.statistics.ContingencyTable;
import org.topoi.analysis.statistics.LogRatio;
import org.topoi.analysis.theme.Theme;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.View;
import org.topoi.web.layout.ThemeMark;

/** Compares an article with the other articles of the selection. */
final class Comparisons {

  private static final int TERMS = 20;

  private final View view;
  private final ShownHits hits;
  private final ThemeProfile profile;

  private Comparisons(View view, ShownHits hits, ThemeProfile profile) {
    this.view = view;
    this.hits = hits;
    this.profile = profile;
  }

  /** Compares an article that the index holds. */
  static Comparison of(View view, ShownHits hits) {
    long id = hits.article().id();
    ThemeProfile profile = view.index().profile(id, view.selection()).orElseThrow();
    return new Comparisons(view, hits, profile).comparison();
  }

  private Comparison comparison() {
    TokenBase here = profile.here();
    TokenBase reference = profile.reference();
    String others = others();
    if (here.tokens() == 0 || reference.tokens() == 0) {
      return new Comparison(others, "", here, reference, List.of(), List.of());
    }
    boolean countable = view.dictionary().languages().contains(hits.article().details().language());
    List<ProfileRow> rows = countable ? rows() : List.of();
    return new Comparison(others, ProfileTitle.of(rows, others), here, reference, rows, terms());
  }

  /** The article is left out of the selection; where it was not in it, the selection is whole. */
  private String others() {
    if (view.selection().isWhole()) {
      return "the rest of the corpus";
    }
    return holdsArticle() ? "the rest of the selection" : "the selection";
  }

  private boolean holdsArticle() {
    return view.index().size(view.selection()).base().articles() > profile.reference().articles();
  }

  private List<ProfileRow> rows() {
    List<ProfileRow> rows = new ArrayList<>();
    for (ThemeProfile.Row row : profile.rows()) {
      Theme theme = view.dictionary().themes().get(row.theme());
      boolean shown = hits.themes().contains(row.theme());
      if (shown && row.hits() + row.referenceHits() > 0) {
        rows.add(row(row, theme));
      }
    }
    rows.sort(Comparator.comparingInt(ProfileRow::hits).reversed());
    return rows;
  }

  private ProfileRow row(ThemeProfile.Row row, Theme theme) {
    long tokens = profile.here().tokens();
    long referenceTokens = profile.reference().tokens();
    return new ProfileRow(
        ThemeMark.of(theme, view),
        row.hits(),
        hits.firstHref(row.theme()),
        new ProfileRow.Rates(
            1000.0 * row.hits() / tokens,
            1000.0 * row.referenceHits() / referenceTokens,
            row.q1(),
            row.median(),
            row.q3()),
        row.referenceHits(),
        LogRatio.walter(
            new ContingencyTable(row.hits(), tokens, row.referenceHits(), referenceTokens)));
  }

  private List<TermLine> terms() {
    Selection selection = view.selection();
    return view.index().topTerms(hits.article().id(), selection, TERMS).stream()
        .map(this::term)
        .toList();
  }

  private TermLine term(TermComparison term) {
    return new TermLine(
        term.term(),
        view.link("/terms/" + Query.encode(term.term())),
        term.frequency(),
        1000.0 * term.frequency() / term.tokens(),
        1e6 * term.referenceFrequency() / term.referenceTokens());
  }
}
