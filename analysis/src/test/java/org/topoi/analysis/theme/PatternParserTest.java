package org.topoi.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.topoi.analysis.text.Language;

class PatternParserTest {

  private static final PatternParser PARSER = new PatternParser(Language.ENGLISH);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "''; 1; a word is missing",
        "*; 1; a word is missing",
        "* *; 1; a word is missing",
        "~3 peace; 1; a word is missing",
        "war ~ peace; 5; needs a number",
        "war ~0 peace; 5; needs a number",
        "war ~100 peace; 5; needs a number",
        "war !~x peace; 5; needs a number",
        "war ~3; 5; a word is missing",
        "war ~3 peace|; 13; a word is missing",
        "war ~3 |peace; 8; a word is missing",
        "war ~3 peace|*; 14; a word is missing",
        "war|peace; 1; only write conditions",
        "war peace~3; 5; only write conditions",
        "war !peace; 5; only write conditions",
        "war =; 5; is no word",
        "war =*; 5; is no word",
        "war - peace; 5; is no word",
        "#metoo; 1; is no word",
      })
  void faultIsToldWithItsPlace(String pattern, int column, String reason) {
    assertThatThrownBy(() -> PARSER.parse(pattern))
        .isInstanceOfSatisfying(
            MalformedPatternException.class,
            fault -> {
              assertThat(fault.pattern()).isEqualTo(pattern);
              assertThat(fault.column()).isEqualTo(column);
              assertThat(fault.reason()).contains(reason);
            });
  }

  @Test
  void conditionsAreReadWithTheirSignNumberAndPhrases() {
    ParsedPattern parsed = PARSER.parse("impose* ~3 their will|=UN !~12 wall");
    assertThat(parsed.phrase()).containsExactly(new Element(Element.Kind.PREFIX, "impose", false));
    assertThat(parsed.conditions())
        .containsExactly(
            new ParsedPattern.Nearby(
                true, 3, List.of(List.of(word("their"), word("will")), List.of(exact("UN")))),
            new ParsedPattern.Nearby(false, 12, List.of(List.of(word("wall")))));
  }

  @Test
  void wordsAreFoldedUnlessTheyAreFlagged() {
    assertThat(PARSER.parse("The =West’s Women’s").phrase())
        .containsExactly(word("the"), exact("West's"), word("women's"));
  }

  @Test
  void wildcardCountsAsLetterWhenWordIsCut() {
    assertThat(PARSER.parse("climate-* =COP-28 *-led").phrase())
        .containsExactly(
            new Element(Element.Kind.PREFIX, "climate-", false),
            exact("COP"),
            exact("28"),
            new Element(Element.Kind.GLOB, "*-led", false));
  }

  private static Element word(String text) {
    return new Element(Element.Kind.WHOLE, text, false);
  }

  private static Element exact(String text) {
    return new Element(Element.Kind.WHOLE, text, true);
  }
}
