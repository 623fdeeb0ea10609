package org.topoi.web.layout;

/** The pages that the navigation names. */
public enum Section {
  DASHBOARD("/", "Dashboard"),
  ARTICLES("/articles", "Articles"),
  TERMS("/terms", "Terms"),
  CONCORDANCE("/concordance", "Concordance"),
  COLLOCATIONS("/collocations", "Collocations"),
  KEYNESS("/keyness", "Keyness"),
  THEMES("/themes", "Themes"),
  METHODS("/methods", "Methods"),
  IMPORT("/import", "Import"),
  NONE("", "");

  private final String path;
  private final String label;

  Section(String path, String label) {
    this.path = path;
    this.label = label;
  }

  /** Returns the path of the page. */
  public String path() {
    return path;
  }

  /** Returns the name under which the navigation shows it. */
  public String label() {
    return label;
  }
}
