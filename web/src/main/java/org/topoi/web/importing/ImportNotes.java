package org.topoi.web.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.topoi.core.importing.RecognisedArticle.Field;
import org.topoi.core.importing.RecognisedArticle.Finding;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Query;
import org.topoi.web.layout.Formats;

/**
 * What was recognised in a pasted text, what was left out of it and what is open. It is carried in
 * the address of the page that tells it, since the text as it was pasted is not kept.
 *
 * @param findings what was recognised or proposed
 * @param more findings that the address had no room for
 * @param languageFound whether the language was found out from the words
 */
record ImportNotes(List<Finding> findings, int more, boolean languageFound) {

  private static final String MORE = "more";
  private static final String LANGUAGE = "language";
  private static final String FOUND = "found";

  /** Longest words that are quoted, in UTF-16 units. */
  private static final int LONGEST_WORDS = 160;

  /** Longest address; servers and proxies refuse one of more than 4096 bytes. */
  private static final int LONGEST_ADDRESS = 3000;

  /** Longest value of a parameter. */
  private static final int LONGEST_PARAMETER = 900;

  /** What stands between a value and the words it was recognised by. */
  private static final String BETWEEN = "||";

  ImportNotes {
    findings = List.copyOf(findings);
  }

  /** Returns notes whose quotes are short enough to be shown. */
  static ImportNotes of(List<Finding> findings, boolean languageFound) {
    return new ImportNotes(
        findings.stream().map(ImportNotes::shortened).toList(), 0, languageFound);
  }

  /** Returns the names of the parameters that carry notes. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(Set.of(MORE, LANGUAGE));
    for (Field field : Field.values()) {
      names.add(name(field, true));
      names.add(name(field, false));
    }
    return names;
  }

  /** Reads the notes from an address. */
  static ImportNotes read(Parameters parameters) {
    List<Finding> findings = new ArrayList<>();
    for (Field field : Field.values()) {
      for (boolean certain : new boolean[] {false, true}) {
        for (String text : parameters.all(name(field, certain))) {
          findings.add(finding(field, text, certain));
        }
      }
    }
    return new ImportNotes(
        findings,
        parameters.number(MORE, 0, 0, Integer.MAX_VALUE),
        parameters.text(LANGUAGE, "").equals(FOUND));
  }

  private static Finding finding(Field field, String text, boolean certain) {
    String[] parts = text.split(Pattern.quote(BETWEEN), 2);
    return new Finding(field, parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", certain);
  }

  /**
   * Returns the notes as an address carries them: what is open first, and as much as there is room
   * for.
   */
  Query query() {
    Query query = languageFound ? Query.EMPTY.and(LANGUAGE, FOUND) : Query.EMPTY;
    int left = more;
    for (Finding finding : ordered()) {
      String text = finding.value() + BETWEEN + finding.evidence();
      Query longer = query.and(name(finding.field(), finding.certain()), text);
      if (text.length() <= LONGEST_PARAMETER && longer.on("").length() <= LONGEST_ADDRESS) {
        query = longer;
      } else {
        left++;
      }
    }
    return left == 0 ? query : query.and(MORE, String.valueOf(left));
  }

  private List<Finding> ordered() {
    List<Finding> ordered = new ArrayList<>(findings.stream().filter(f -> !f.certain()).toList());
    ordered.addAll(findings.stream().filter(Finding::certain).toList());
    return ordered;
  }

  /** Returns what was recognised about a field for certain, or proposed. */
  List<Finding> about(Field field, boolean certain) {
    return findings.stream().filter(f -> f.field() == field && f.certain() == certain).toList();
  }

  /** Returns the lines that were left out of the text. */
  List<String> leftOut() {
    return findings.stream()
        .filter(finding -> finding.field() == Field.LEFT_OUT)
        .map(finding -> finding.evidence().isEmpty() ? finding.value() : finding.evidence())
        .toList();
  }

  /** Returns the notes without the proposals about some fields, for which a person has answered. */
  ImportNotes without(Set<Field> answered) {
    return new ImportNotes(
        findings.stream().filter(finding -> !answered.contains(finding.field())).toList(),
        more,
        languageFound);
  }

  private static String name(Field field, boolean certain) {
    return (certain ? "" : "suggest-") + Parameters.written(field);
  }

  private static Finding shortened(Finding finding) {
    return new Finding(
        finding.field(),
        value(finding),
        shortened(finding.evidence().replaceAll("\\s+", " ").strip()),
        finding.certain());
  }

  /** A value that was taken is kept with the article and need not be carried. */
  private static String value(Finding finding) {
    boolean kept =
        finding.certain() && finding.field() != Field.PLACE && finding.field() != Field.LEFT_OUT;
    return kept ? "" : finding.value().replaceAll("\\s+", " ").replace(BETWEEN, "|").strip();
  }

  private static String shortened(String words) {
    return Formats.shortened(words, LONGEST_WORDS);
  }
}
