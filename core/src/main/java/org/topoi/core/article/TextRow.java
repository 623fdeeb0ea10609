package org.topoi.core.article;

/** What a query reads for counting: the number and the text of an article. */
record TextRow(long id, String body) {}
