package org.topoi.core.article;

/** What a query reads to find duplicates: the number and the fingerprint of an article. */
record FingerprintRow(long id, String fingerprint) {}
