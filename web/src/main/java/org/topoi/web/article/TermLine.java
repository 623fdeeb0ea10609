package org.topoi.web.article;

/**
 * One of the most frequent words of an article.
 *
 * @param term the word
 * @param href its page
 * @param frequency its occurrences here
 * @param perThousand occurrences in 1,000 tokens of the article
 * @param referencePerMillion occurrences in a million tokens of the other articles
 */
record TermLine(
    String term, String href, long frequency, double perThousand, double referencePerMillion) {}
