package org.topoi.analysis.corpus;

import org.topoi.analysis.corpus.CorpusArticle.Details;

/**
 * A hit in its sentence.
 *
 * @param articleId the article
 * @param details what is known about the article
 * @param sentence number of the sentence in the article, from 1
 * @param offset offset of the match in the article's text, in UTF-16 units
 * @param before the sentence up to the match
 * @param match the match as written
 * @param after the sentence behind the match
 */
public record EvidenceLine(
    long articleId,
    Details details,
    int sentence,
    int offset,
    String before,
    String match,
    String after) {}
