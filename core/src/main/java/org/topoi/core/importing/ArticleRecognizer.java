package org.topoi.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.topoi.core.article.PublicationDate;
import org.topoi.core.importing.RecognisedArticle.Field;
import org.topoi.core.importing.RecognisedArticle.Finding;

/** Reads from a pasted text what it says about itself. */
public final class ArticleRecognizer {

  /** The dateline stands in the first paragraph or, after a lead, in the second. */
  private static final int PARAGRAPHS_WITH_DATELINE = 2;

  /** Returns what a text says about itself, whatever day it is. */
  public RecognisedArticle recognise(String text) {
    return recognise(text, LocalDate.MAX);
  }

  /**
   * Returns what a text says about itself.
   *
   * @param latest the last day on which it can have appeared; a later date is proposed and not
   *     taken
   */
  public RecognisedArticle recognise(String text, LocalDate latest) {
    PastedText pasted = new PastedText(text);
    Head head = Head.of(pasted);
    Dateline dateline = dateline(pasted, head);
    List<Finding> dates = evidence(pasted, head, dateline, latest).findings();
    PublicationDate date = DateEvidence.certain(dates);
    List<Passage> leftOut = head.leftOut(!date.equals(PublicationDate.UNKNOWN));

    List<Finding> findings = new ArrayList<>(titleAndOrigin(head, dateline));
    findings.addAll(dates);
    leftOut.forEach(line -> findings.add(new Finding(Field.LEFT_OUT, "", line.text(), true)));
    List<Passage> title = head.headline().certain() ? head.headline().lines() : List.of();
    return new RecognisedArticle(
        title.stream().map(Passage::text).findFirst().orElse(""),
        dateline.agency(),
        date,
        pasted.without(lines(Stream.concat(leftOut.stream(), title.stream()))),
        findings);
  }

  private static Dateline dateline(PastedText pasted, Head head) {
    return pasted.passages().stream()
        .skip(head.size())
        .limit(PARAGRAPHS_WITH_DATELINE)
        .map(passage -> Dateline.read(passage.text()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Dateline.NONE);
  }

  private static DateEvidence evidence(
      PastedText pasted, Head head, Dateline dateline, LocalDate latest) {
    List<WrittenDate> written = new ArrayList<>();
    List<WrittenDate> changed = new ArrayList<>();
    if (dateline.date() != null) {
      written.add(dateline.date());
    }
    head.dates()
        .forEach(date -> (date.line().changed() ? changed : written).add(date.line().date()));
    return new DateEvidence(written, changed, pasted.text(), latest);
  }

  private static List<Finding> titleAndOrigin(Head head, Dateline dateline) {
    List<Finding> findings = new ArrayList<>();
    boolean certain = head.headline().certain();
    head.headline()
        .lines()
        .forEach(line -> findings.add(new Finding(Field.TITLE, line.text(), line.text(), certain)));
    if (!dateline.agency().isEmpty()) {
      findings.add(new Finding(Field.SOURCE, dateline.agency(), dateline.text(), true));
    }
    if (!dateline.place().isEmpty()) {
      findings.add(new Finding(Field.PLACE, dateline.place(), dateline.text(), true));
    }
    head.dates().stream()
        .filter(date -> !date.line().place().isEmpty())
        .map(date -> new Finding(Field.PLACE, date.line().place(), date.passage().text(), true))
        .forEach(findings::add);
    return findings;
  }

  private static Set<Integer> lines(Stream<Passage> passages) {
    Set<Integer> lines = new HashSet<>();
    passages.forEach(
        passage -> {
          for (int line = passage.first(); line <= passage.last(); line++) {
            lines.add(line);
          }
        });
    return lines;
  }
}
