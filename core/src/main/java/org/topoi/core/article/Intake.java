package org.topoi.core.article;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One draft of a batch: either clean or refused. */
final class Intake {

  private final @Nullable CleanDraft clean;
  private final @Nullable AddOutcome refusal;

  private Intake(@Nullable CleanDraft clean, @Nullable AddOutcome refusal) {
    this.clean = clean;
    this.refusal = refusal;
  }

  static Intake of(ArticleDraft draft) {
    try {
      return new Intake(CleanDraft.of(draft), null);
    } catch (UnusableTextException unusable) {
      return new Intake(null, new AddOutcome.RefusedText(unusable.reason()));
    } catch (UnusableDetailException unusable) {
      return new Intake(null, new AddOutcome.RefusedDetail(unusable.detail()));
    }
  }

  Optional<CleanDraft> clean() {
    return Optional.ofNullable(clean);
  }

  /** Returns why the draft was refused; only for a draft that is not clean. */
  AddOutcome refusal() {
    if (refusal == null) {
      throw new IllegalStateException("The draft was not refused");
    }
    return refusal;
  }
}
