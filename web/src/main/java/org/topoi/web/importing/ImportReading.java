package org.topoi.web.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.core.article.PublicationDate;
import org.topoi.core.article.UnreadableDateException;
import org.topoi.core.importing.RecognisedArticle.Field;
import org.topoi.core.importing.RecognisedArticle.Finding;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Query;
import org.topoi.web.importing.ImportedPage.Detail;
import org.topoi.web.importing.ImportedPage.Question;
import org.topoi.web.importing.ImportedPage.Questions;
import org.topoi.web.importing.ImportedPage.Reading;
import org.topoi.web.layout.Formats;

/**
 * Puts into words what was recognised in a text, and what has to be asked.
 *
 * @param id the article
 * @param details what is known about it
 * @param notes what was recognised
 * @param latest the last day on which something can have been published by now
 */
record ImportReading(long id, Details details, ImportNotes notes, LocalDate latest) {

  private static final List<Field> ASKED = List.of(Field.TITLE, Field.SOURCE, Field.DATE);
  private static final int LONGEST_REASON = 500;

  Reading reading() {
    List<Detail> rows = new ArrayList<>();
    ASKED.forEach(field -> rows.add(detail(field)));
    rows.add(given("Author", details.author()));
    for (Finding place : notes.about(Field.PLACE, true)) {
      rows.add(new Detail("Dateline", place.value(), "found in the text", place.evidence()));
    }
    rows.add(
        new Detail(
            "Language",
            Formats.language(details.language().code()),
            notes.languageFound() ? "found out from the words" : "as you chose",
            ""));
    return new Reading(articleHref(), rows, notes.leftOut(), notes.more());
  }

  private Detail detail(Field field) {
    if (known(field).isEmpty()) {
      return new Detail(label(field), "", "still open", "");
    }
    List<Finding> found = notes.about(field, true);
    if (!found.isEmpty()) {
      return new Detail(label(field), known(field), "found in the text", words(found));
    }
    Detail given = given(label(field), known(field));
    return field == Field.DATE && details.date().first().isAfter(latest)
        ? new Detail(given.name(), given.value(), given.origin() + "; it lies in the future", "")
        : given;
  }

  private static String words(List<Finding> found) {
    return found.stream().map(Finding::evidence).distinct().collect(Collectors.joining(" / "));
  }

  private static Detail given(String name, String value) {
    return new Detail(name, value, value.isEmpty() ? "not given" : "as you gave it", "");
  }

  /**
   * Returns the questions; what was typed stands in the fields, or else the one proposal there is.
   */
  Questions questions(AnswerForm typed, FormFault fault) {
    List<Question> rows =
        ASKED.stream()
            .filter(field -> known(field).isEmpty())
            .map(f -> question(f, typed))
            .toList();
    return new Questions(notes.query().on("/import/" + id), button(rows), rows, fault);
  }

  private Question question(Field field, AnswerForm typed) {
    List<Finding> proposals = notes.about(field, false);
    String one = proposals.size() == 1 ? proposals.get(0).value() : "";
    String value = typed.value(field).isEmpty() ? one : typed.value(field);
    String reasons = proposals.stream().map(ImportReading::reason).collect(Collectors.joining(" "));
    return new Question(
        Parameters.written(field), label(field), value, reasons.isEmpty() ? hint(field) : reasons);
  }

  private static String reason(Finding proposal) {
    boolean needsWords = !proposal.evidence().equals(proposal.value());
    String words = needsWords ? " The text says “" + proposal.evidence() + "”." : "";
    if (proposal.value().isEmpty()) {
      return proposal.field() == Field.DATE
          ? (words + " It names no year.").strip()
          : words.strip();
    }
    return "Proposed: “" + proposal.value() + "”." + words;
  }

  private static String button(List<Question> rows) {
    if (rows.size() == 1 && rows.get(0).field().equals("date") && !rows.get(0).value().isEmpty()) {
      return written(rows.get(0).value());
    }
    return "Keep these answers";
  }

  private static String written(String iso) {
    try {
      PublicationDate date = PublicationDate.parse(iso);
      return "Use " + Formats.date(new DateSpan(date.first(), date.last()));
    } catch (UnreadableDateException unreadable) {
      return "Keep this answer";
    }
  }

  private static String hint(Field field) {
    return field == Field.DATE
        ? "The text does not say. Write 2021-06-28, 2021-06 or 2021; left empty, the article stays undated."
        : "The text does not say. It may stay empty.";
  }

  private static String label(Field field) {
    return switch (field) {
      case TITLE -> "Title";
      case SOURCE -> "Source";
      case DATE -> "Date";
      case PLACE -> "Dateline";
      case LEFT_OUT -> "Left out";
    };
  }

  private String known(Field field) {
    return switch (field) {
      case TITLE -> details.title();
      case SOURCE -> details.source();
      case DATE -> details.date().isAllTime() ? "" : Formats.date(details.date());
      case PLACE, LEFT_OUT -> "";
    };
  }

  /** The article's page takes proposals too, so that what is open can be answered there. */
  private String articleHref() {
    Query query = Query.EMPTY;
    StringBuilder because = new StringBuilder();
    for (Field field : ASKED) {
      List<Finding> proposals = notes.about(field, false);
      if (known(field).isEmpty() && proposals.size() == 1 && !proposals.get(0).value().isEmpty()) {
        Finding proposal = proposals.get(0);
        query = query.and("suggest-" + Parameters.written(field), proposal.value());
        because.append(because.isEmpty() ? "" : " ").append(proposal.evidence());
      }
    }
    String reason = Formats.shortened(because.toString(), LONGEST_REASON - 1);
    return (query.entries().isEmpty() ? query : query.and("suggest-because", reason))
        .on(ArticleReport.href(id));
  }
}
