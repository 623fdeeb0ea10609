package org.topoi.core.article;

import java.time.Instant;

/**
 * An article without its text, for lists.
 *
 * @param id its number
 * @param details what is known about it
 * @param provenance how it came in
 * @param addedAt when it came in
 */
public record ArticleSummary(
    long id, ArticleDetails details, Provenance provenance, Instant addedAt) {}
