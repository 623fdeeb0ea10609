package org.topoi.web.article;

/**
 * How often a theme is met in an article.
 *
 * @param theme its name in addresses
 * @param hits its hits
 */
record ThemeHits(String theme, int hits) {}
