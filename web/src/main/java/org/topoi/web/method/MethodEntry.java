package org.topoi.web.method;

import java.util.Locale;

/** The entries of the page Methods, in their order; every page links to them by their anchors. */
enum MethodEntry {
  TOKENS("Tokens"),
  SENTENCES("Sentences"),
  WORDS_AND_LEMMAS("Words and lemmas"),
  LANGUAGES("Languages"),
  FREQUENCY("Frequency"),
  N_GRAMS("N-grams"),
  TYPE_TOKEN_RATIO("Type-token ratio"),
  QUERY_LANGUAGE("Query language"),
  CONCORDANCE("Concordance"),
  THEMES("Themes"),
  THEME_SHARE("Theme share"),
  LOG_RATIO("Log ratio"),
  LOG_LIKELIHOOD("Log-likelihood"),
  WILSON("Wilson interval"),
  QUARTILES("Quartiles"),
  KEYNESS("Keyness"),
  MANY_TESTS("Many tests at once"),
  DISPERSION("Dispersion"),
  COLLOCATES("Collocates"),
  PERIODS_AND_DATES("Periods and dates"),
  SELECTION("Selection");

  private final String title;

  MethodEntry(String title) {
    this.title = title;
  }

  /** Returns what the entry is called. */
  String title() {
    return title;
  }

  /** Returns its place on the page. */
  String anchor() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
