package org.topoi.core.article;

/**
 * A draft that can be kept as it is.
 *
 * @param details cleaned details
 * @param body cleaned text
 * @param provenance how it came in
 * @param fingerprint fingerprint of the text
 */
record CleanDraft(ArticleDetails details, String body, Provenance provenance, String fingerprint) {

  /**
   * Returns the draft cleaned.
   *
   * @throws UnusableTextException when its text cannot become an article
   * @throws UnusableDetailException when one of its details cannot be kept
   */
  static CleanDraft of(ArticleDraft draft) {
    TextCleaning.requireText(draft.body());
    String body = TextCleaning.clean(draft.body());
    if (body.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnusableTextException(UnusableTextException.Reason.EMPTY);
    }
    if (body.length() > Articles.LONGEST_BODY) {
      throw new UnusableTextException(UnusableTextException.Reason.TOO_LONG);
    }
    ArticleDetails details = DetailsCleaning.clean(draft.details());
    return new CleanDraft(details, body, draft.provenance(), Fingerprint.of(body));
  }
}
