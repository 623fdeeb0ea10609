package org.topoi.analysis.theme;

/**
 * One hit of a theme: a half-open range of token positions.
 *
 * @param theme index of the theme in its dictionary
 * @param pattern index of the pattern in its theme ({@link Theme#patterns()})
 * @param start position of the first token
 * @param end position behind the last token
 */
public record ThemeHit(int theme, int pattern, int start, int end) {}
