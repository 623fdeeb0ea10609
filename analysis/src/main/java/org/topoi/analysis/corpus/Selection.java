package org.topoi.analysis.corpus;

import java.util.List;

/**
 * The part of the corpus that a question is asked of. Values of one kind join by <em>or</em>,
 * different kinds by <em>and</em>; an empty list narrows nothing.
 *
 * @param sources names of sources, compared after folding; {@link #NOT_GIVEN} for articles without
 *     one
 * @param authors names of authors or speakers, compared after folding; {@link #NOT_GIVEN} for
 *     articles without one
 * @param languages language codes
 * @param themes slugs of themes: the article has at least one hit of one of them
 * @param dates the whole span of an article's date must lie in it, so that an undated article is in
 *     no dated selection
 * @param undatedOnly only articles of which no date is known
 * @param query full text of title and body: words, "phrases" and wildcards ({@code *}, {@code ?}),
 *     all of which must occur; empty for none
 * @param except a selection whose articles are left out; empty for none, else one
 */
public record Selection(
    List<String> sources,
    List<String> authors,
    List<String> languages,
    List<String> themes,
    DateSpan dates,
    boolean undatedOnly,
    String query,
    List<Selection> except) {

  /** Stands for "no source given" or "no author given" in a selection. */
  public static final String NOT_GIVEN = "(not given)";

  /** The whole corpus. */
  public static final Selection WHOLE =
      new Selection(List.of(), List.of(), List.of(), List.of(), DateSpan.ALL_TIME, false, "");

  public Selection {
    sources = List.copyOf(sources);
    authors = List.copyOf(authors);
    languages = List.copyOf(languages);
    themes = List.copyOf(themes);
    except = List.copyOf(except);
    if (except.size() > 1) {
      throw new IllegalArgumentException("except must be one or none, but are " + except.size());
    }
  }

  /** A selection that leaves nothing out. */
  public Selection(
      List<String> sources,
      List<String> authors,
      List<String> languages,
      List<String> themes,
      DateSpan dates,
      boolean undatedOnly,
      String query) {
    this(sources, authors, languages, themes, dates, undatedOnly, query, List.of());
  }

  /** Says whether it is the whole corpus. */
  public boolean isWhole() {
    return equals(WHOLE);
  }

  /** Returns the rest of the corpus: the articles that this selection does not hold. */
  public Selection rest() {
    boolean isRest = !except.isEmpty() && equals(allBut(except.get(0)));
    return isRest ? except.get(0) : allBut(this);
  }

  private static Selection allBut(Selection left) {
    return new Selection(
        List.of(), List.of(), List.of(), List.of(), DateSpan.ALL_TIME, false, "", List.of(left));
  }
}
