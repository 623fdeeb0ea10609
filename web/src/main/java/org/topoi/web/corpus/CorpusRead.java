package org.topoi.web.corpus;

import org.topoi.analysis.corpus.CorpusIndex;

/**
 * Tells that the index has caught up with the record for the first time since the start. Who
 * answers slowly the first time can do so now, before anybody asks.
 *
 * @param index the corpus as it was read
 */
public record CorpusRead(CorpusIndex index) {}
