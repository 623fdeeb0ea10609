package org.topoi.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.topoi.web.article.MarkedParagraph.Note;
import org.topoi.web.article.MarkedSegment.Layer;

/** Marks hits in a text: cuts it into paragraphs, and these wherever a hit begins or ends. */
final class TextMarking {

  private static final Comparator<MarkedHit> OUTERMOST_FIRST =
      Comparator.<MarkedHit>comparingInt(hit -> hit.range().start())
          .thenComparing(hit -> hit.range().end(), Comparator.reverseOrder())
          .thenComparingInt(MarkedHit::number);

  private final String text;
  private final List<MarkedHit> hits;
  private final TextRange place;
  private int next;
  private int numbered;

  private TextMarking(String text, List<MarkedHit> hits, TextRange place) {
    this.text = text;
    this.hits = hits.stream().sorted(OUTERMOST_FIRST).toList();
    this.place = place;
  }

  /**
   * Returns the paragraphs of a text with the hits in them.
   *
   * @param place the place that the address points at; {@link TextRange#NONE} when it points
   *     nowhere
   */
  static List<MarkedParagraph> mark(String text, List<MarkedHit> hits, TextRange place) {
    TextMarking marking = new TextMarking(text, hits, place);
    List<MarkedParagraph> paragraphs = new ArrayList<>();
    List<MarkedHit> open = new ArrayList<>();
    for (ParagraphRange paragraph : ParagraphRange.of(text)) {
      paragraphs.add(marking.paragraph(paragraph, open));
    }
    return paragraphs;
  }

  private MarkedParagraph paragraph(ParagraphRange paragraph, List<MarkedHit> open) {
    TextRange range = paragraph.range();
    List<MarkedHit> begun = new ArrayList<>();
    while (next < hits.size() && hits.get(next).range().start() < paragraph.breakEnd()) {
      begun.add(hits.get(next++));
    }
    boolean words = range.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    MarkedParagraph marked =
        new MarkedParagraph(
            words ? ++numbered : 0,
            segments(range, begun, open),
            text.substring(range.end(), paragraph.breakEnd()),
            notes(begun));
    open.removeIf(hit -> hit.range().end() <= paragraph.breakEnd());
    return marked;
  }

  /**
   * Cuts a range; {@code open} holds the hits that reach into it, and takes up those that begin in
   * it.
   */
  private List<MarkedSegment> segments(
      TextRange range, List<MarkedHit> begun, List<MarkedHit> open) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(range.start(), range.end()));
    open.forEach(hit -> cut(cuts, range, hit.range()));
    begun.forEach(hit -> cut(cuts, range, hit.range()));
    cut(cuts, range, place);
    List<MarkedSegment> segments = new ArrayList<>();
    int start = range.start();
    int taken = 0;
    for (int end : cuts.tailSet(start, false)) {
      int from = start;
      open.removeIf(hit -> hit.range().end() <= from);
      while (taken < begun.size() && begun.get(taken).range().start() <= from) {
        open.add(begun.get(taken++));
      }
      segments.add(segment(new TextRange(start, end), open));
      start = end;
    }
    open.addAll(begun.subList(taken, begun.size()));
    return segments;
  }

  private static void cut(TreeSet<Integer> cuts, TextRange whole, TextRange part) {
    if (whole.meets(part)) {
      cuts.add(Math.max(whole.start(), part.start()));
      cuts.add(Math.min(whole.end(), part.end()));
    }
  }

  private MarkedSegment segment(TextRange range, List<MarkedHit> open) {
    List<Layer> layers =
        open.stream()
            .map(
                hit ->
                    new Layer(
                        hit,
                        hit.range().start() == range.start(),
                        hit.range().end() == range.end()))
            .toList();
    return new MarkedSegment(
        range.of(text), layers, place.holds(range), place.start() == range.start());
  }

  private static List<Note> notes(List<MarkedHit> begun) {
    Map<String, Note> notes = new LinkedHashMap<>();
    for (MarkedHit hit : begun) {
      notes.merge(
          hit.theme().slug(),
          new Note(hit.theme(), 1, "#" + hit.anchor(), hit.on()),
          (first, one) -> new Note(first.theme(), first.hits() + 1, first.href(), first.on()));
    }
    return new ArrayList<>(notes.values());
  }
}
