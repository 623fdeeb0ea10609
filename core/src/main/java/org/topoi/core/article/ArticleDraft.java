package org.topoi.core.article;

/**
 * An article that is to be kept.
 *
 * @param details what is known about it
 * @param body its text as it came in
 * @param provenance how it came in
 */
public record ArticleDraft(ArticleDetails details, String body, Provenance provenance) {}
