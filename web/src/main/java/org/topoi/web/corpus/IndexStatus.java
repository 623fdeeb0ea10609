package org.topoi.web.corpus;

/**
 * How far the index is behind the record.
 *
 * @param indexed articles in the index
 * @param sample those of them that belong to the invented sample corpus
 * @param recorded articles in the record when the index last looked
 * @param isBehind whether the change log held changes then that are not in the index yet
 */
public record IndexStatus(long indexed, long sample, long recorded, boolean isBehind) {}
