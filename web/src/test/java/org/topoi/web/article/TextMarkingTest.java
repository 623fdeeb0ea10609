package org.topoi.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.topoi.web.layout.ThemeMark;

class TextMarkingTest {

  private static final ThemeMark FIRST = theme("first", 1);
  private static final ThemeMark SECOND = theme("second", 2);

  @Test
  void textIsCutWhereAHitBeginsOrEnds() {
    //                        0         1
    //                        0123456789012345
    var paragraph = mark("new world order.", hit(1, 4, 15, FIRST), hit(2, 10, 16, SECOND)).get(0);
    assertThat(paragraph.segments().stream().map(MarkedSegment::text))
        .containsExactly("new ", "world ", "order", ".");
    assertThat(paragraph.segments().stream().map(TextMarkingTest::layers))
        .containsExactly("", "first(", "first) second(", "second)");
  }

  @Test
  void longerOfTwoHitsThatBeginTogetherLiesOutside() {
    var segments =
        mark("world order", hit(1, 0, 5, SECOND), hit(2, 0, 11, FIRST)).get(0).segments();
    assertThat(segments.stream().map(TextMarkingTest::layers))
        .containsExactly("first( second()", "first)");
    assertThat(segments.get(0).href()).isEqualTo("/themes/second");
  }

  @Test
  void wordsLeadToTheOuterThemeWhenTheInnerIsNotMarked() {
    MarkedHit inner = new MarkedHit(1, new TextRange(0, 5), SECOND, false);
    var segments = mark("world order", inner, hit(2, 0, 11, FIRST)).get(0).segments();
    assertThat(segments.get(0).href()).isEqualTo("/themes/first");
  }

  @Test
  void wordsOfThemesThatAreNotMarkedLeadNowhere() {
    MarkedHit off = new MarkedHit(1, new TextRange(0, 5), SECOND, false);
    assertThat(mark("world order", off).get(0).segments().get(0).href()).isEmpty();
  }

  @Test
  void paragraphsWithoutALetterOrDigitHaveNoNumber() {
    assertThat(mark("One.\n\n* * *\n\nTwo.").stream().map(MarkedParagraph::number))
        .containsExactly(1, 0, 2);
  }

  @Test
  void oneLineEndDoesNotEndAParagraph() {
    assertThat(mark("A line\nand another")).hasSize(1);
  }

  @Test
  void notesCountTheHitsThatBeginInTheParagraph() {
    var notes =
        mark(
            "law and law\n\nlaw",
            hit(1, 0, 3, FIRST),
            hit(2, 8, 11, FIRST),
            hit(3, 13, 16, SECOND));
    assertThat(notes.get(0).notes())
        .containsExactly(new MarkedParagraph.Note(FIRST, 2, "#hit-1", true));
    assertThat(notes.get(1).notes())
        .containsExactly(new MarkedParagraph.Note(SECOND, 1, "#hit-3", true));
  }

  @Test
  void placeIsMarkedAcrossHits() {
    var segments =
        TextMarking.mark("a new world", List.of(hit(1, 2, 5, FIRST)), new TextRange(3, 11))
            .get(0)
            .segments();
    assertThat(segments.stream().filter(MarkedSegment::place).map(MarkedSegment::text))
        .containsExactly("ew", " world");
    assertThat(segments.stream().filter(MarkedSegment::placeStart)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void segmentsAndBreaksPutTogetherAreTheText(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String text = text(random);
      List<MarkedHit> hits = hits(random, text.length());
      List<MarkedParagraph> paragraphs = TextMarking.mark(text, hits, TextRange.NONE);
      assertThat(joined(paragraphs)).isEqualTo(text);
      assertThat(paragraphs.stream().flatMap(p -> p.segments().stream()))
          .noneMatch(segment -> segment.text().isEmpty());
      for (MarkedHit hit : hits) {
        assertThat(covered(paragraphs, hit)).isEqualTo(withoutBreaks(text, hit.range()));
      }
    }
  }

  private static String text(Random random) {
    List<String> pieces = List.of("a", "слово", "😀", " ", "\n", "\n\n", " \n \n", "<b>", "؟", ".");
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private static List<MarkedHit> hits(Random random, int length) {
    List<MarkedHit> hits = new ArrayList<>();
    for (int i = 0; length > 0 && i < random.nextInt(5); i++) {
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      hits.add(hit(i + 1, start, end, random.nextBoolean() ? FIRST : SECOND));
    }
    return hits;
  }

  private static String joined(List<MarkedParagraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (MarkedParagraph paragraph : paragraphs) {
      paragraph.segments().forEach(segment -> text.append(segment.text()));
      text.append(paragraph.lineBreak());
    }
    return text.toString();
  }

  private static String covered(List<MarkedParagraph> paragraphs, MarkedHit hit) {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.segments().stream())
        .filter(segment -> segment.layers().stream().anyMatch(layer -> layer.hit().equals(hit)))
        .map(MarkedSegment::text)
        .collect(Collectors.joining());
  }

  /** Breaks between paragraphs carry no mark, so that they are left out of what a hit covers. */
  private static String withoutBreaks(String text, TextRange range) {
    StringBuilder kept = new StringBuilder();
    for (ParagraphRange paragraph : ParagraphRange.of(text)) {
      int start = Math.max(range.start(), paragraph.range().start());
      int end = Math.min(range.end(), paragraph.range().end());
      if (start < end) {
        kept.append(text, start, end);
      }
    }
    return kept.toString();
  }

  private static List<MarkedParagraph> mark(String text, MarkedHit... hits) {
    return TextMarking.mark(text, List.of(hits), TextRange.NONE);
  }

  private static MarkedHit hit(int number, int start, int end, ThemeMark theme) {
    return new MarkedHit(number, new TextRange(start, end), theme, true);
  }

  private static ThemeMark theme(String slug, int slot) {
    return new ThemeMark(slug, slug, slug.substring(0, 2), slot, "/themes/" + slug);
  }

  private static String layers(MarkedSegment segment) {
    return segment.layers().stream()
        .map(
            layer -> layer.theme().slug() + (layer.begins() ? "(" : "") + (layer.ends() ? ")" : ""))
        .collect(Collectors.joining(" "));
  }
}
