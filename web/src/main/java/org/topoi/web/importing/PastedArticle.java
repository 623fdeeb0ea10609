package org.topoi.web.importing;

import java.util.ArrayList;
import java.util.List;
import org.topoi.core.importing.RecognisedArticle;
import org.topoi.core.importing.RecognisedArticle.Field;
import org.topoi.core.importing.RecognisedArticle.Finding;

/**
 * A pasted text and what was typed beside it, put together: what was typed wins over what the text
 * says about itself.
 *
 * @param input the article
 * @param notes what was recognised, left out and is open
 */
record PastedArticle(ArticleInput input, ImportNotes notes) {

  static PastedArticle of(ImportForm typed, RecognisedArticle recognised) {
    ArticleInput input =
        new ArticleInput(
            recognised.body(),
            first(typed.title(), recognised.title()),
            first(typed.source(), recognised.source()),
            typed.author(),
            first(typed.date(), recognised.date().iso()),
            typed.language(),
            typed.url());
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : recognised.findings()) {
      if (!isTyped(finding.field(), typed)) {
        kept.add(finding);
      }
    }
    boolean titleUnused = !typed.title().isEmpty() && !recognised.title().isEmpty();
    if (titleUnused && !typed.title().equals(recognised.title())) {
      kept.add(new Finding(Field.LEFT_OUT, "", recognised.title(), true));
    }
    return new PastedArticle(input, ImportNotes.of(kept, typed.language().isEmpty()));
  }

  private static boolean isTyped(Field field, ImportForm typed) {
    return switch (field) {
      case TITLE -> !typed.title().isEmpty();
      case SOURCE -> !typed.source().isEmpty();
      case DATE -> !typed.date().isEmpty();
      case PLACE, LEFT_OUT -> false;
    };
  }

  private static String first(String typed, String recognised) {
    return typed.isEmpty() ? recognised : typed;
  }
}
