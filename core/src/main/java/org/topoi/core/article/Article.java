package org.topoi.core.article;

import java.time.Instant;

/**
 * An article or speech as it is kept.
 *
 * @param id its number, which never changes and is never used again
 * @param details what is known about it
 * @param body its text: NFC, line feeds, paragraphs kept
 * @param provenance how it came in
 * @param fingerprint SHA-256 of its normalised text in hexadecimal; equal texts have equal
 *     fingerprints
 * @param addedAt when it came in
 */
public record Article(
    long id,
    ArticleDetails details,
    String body,
    Provenance provenance,
    String fingerprint,
    Instant addedAt) {}
