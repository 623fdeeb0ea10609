package org.topoi.analysis.theme;

import org.topoi.analysis.text.Language;

/**
 * A pattern as its author wrote it.
 *
 * @param text in the pattern language, for instance {@code impose* ~3 their will|its will}
 * @param language language of the texts in which it is looked for
 * @param exclusion whether a hit that shares a token with it is not counted
 */
public record ThemePattern(String text, Language language, boolean exclusion) {}
