package org.topoi.web.importing;

import java.util.EnumSet;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.topoi.core.article.ArticleDetails;
import org.topoi.core.article.PublicationDate;
import org.topoi.core.importing.RecognisedArticle.Field;

/**
 * Answers to what a pasted text left open; empty where nothing was answered.
 *
 * @param title title of the article
 * @param source where it appeared
 * @param date when it was published
 */
record AnswerForm(@RestForm String title, @RestForm String source, @RestForm String date) {

  /** A field that was not sent arrives here as null, whatever the types say. */
  AnswerForm {
    title = typed(title);
    source = typed(source);
    date = typed(date);
  }

  private static String typed(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  /** Returns the details with the answers in them. */
  ArticleDetails in(ArticleDetails details) {
    return new ArticleDetails(
        title.isEmpty() ? details.title() : title,
        source.isEmpty() ? details.source() : source,
        details.author(),
        details.language(),
        date.isEmpty() ? details.date() : PublicationDate.parse(date),
        details.url());
  }

  /** Returns the fields that were answered. */
  Set<Field> answered() {
    Set<Field> answered = EnumSet.noneOf(Field.class);
    if (!title.isEmpty()) {
      answered.add(Field.TITLE);
    }
    if (!source.isEmpty()) {
      answered.add(Field.SOURCE);
    }
    if (!date.isEmpty()) {
      answered.add(Field.DATE);
    }
    return answered;
  }

  /** Returns what was typed into a field. */
  String value(Field field) {
    return switch (field) {
      case TITLE -> title;
      case SOURCE -> source;
      case DATE -> date;
      case PLACE, LEFT_OUT -> "";
    };
  }
}
