package org.topoi.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.topoi.analysis.text.Language;

class ThemeDictionaryParserTest {

  private static final String ENGLISH =
      """
      dictionary Small
      version 3
      language en

      group Order
      # a comment
      theme multipolarity
      name Multipolarity
      siglum Mu
      slot 1
      founding yes
      counterpart peace
      definition Several centres.
      includes The condition.
      patterns
        multipolar*
        impose* ~3 their will
      unseen
        new poles
      exceptions
        bipolar disorder

      theme peace
      name Peace
      siglum Pe
      slot 2
      founding no
      definition Its making.
      excludes Peace of mind.
      patterns
        peace
      """;

  private static final String RUSSIAN =
      """
      dictionary Small
      version 3
      language ru
      theme peace
      name Мир
      patterns
        мирн*
      """;

  @Test
  void filesMakeOneDictionary() {
    ThemeDictionary dictionary = parse(ENGLISH, RUSSIAN);
    assertThat(dictionary.name()).isEqualTo("Small");
    assertThat(dictionary.version()).isEqualTo(3);
    assertThat(dictionary.themes())
        .containsExactly(
            new Theme(
                "multipolarity",
                new ThemeLabel(
                    "Order", "Multipolarity", "Several centres.", "The condition.", "", "peace"),
                "Mu",
                1,
                true,
                List.of(
                    english("multipolar*", false),
                    english("impose* ~3 their will", false),
                    english("new poles", false),
                    english("bipolar disorder", true))),
            new Theme(
                "peace",
                new ThemeLabel("Order", "Peace", "Its making.", "", "Peace of mind.", ""),
                "Pe",
                2,
                false,
                List.of(
                    english("peace", false), new ThemePattern("мирн*", Language.RUSSIAN, false))));
  }

  @Test
  void lineEndsAndByteOrderMarkDoNotMatter() {
    assertThat(parse("\uFEFF" + ENGLISH.replace("\n", "\r\n"))).isEqualTo(parse(ENGLISH));
  }

  @Test
  void readerGivesTheSameAsText() throws IOException {
    DictionaryText text = DictionaryText.read("small.en.themes", new StringReader(ENGLISH));
    assertThat(ThemeDictionaryParser.parse(List.of(text))).isEqualTo(parse(ENGLISH));
  }

  /** Each case replaces one line of the file; lines are counted in the text block above. */
  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "dictionary Small; name Small; 1; 1; must stand here",
        "version 3; version three; 2; 9; whole number",
        "language en; language English; 3; 10; small Latin letters",
        "group Order; Order; 5; 6; must begin here",
        "group Order; group; 5; 6; needs a value",
        "theme multipolarity; theme Multi polarity; 7; 7; slug",
        "name Multipolarity; title Multipolarity; 8; 7; is unknown",
        "name Multipolarity; siglum Mu; 9; 8; twice",
        "name Multipolarity; '  multipolar*'; 8; 3; heading",
        "name Multipolarity; # nothing; 7; 7; no 'name'",
        "siglum Mu; siglum Mul; 9; 8; two letters",
        "siglum Pe; siglum Mu; 25; 8; another theme",
        "slot 1; slot 0; 10; 6; from 1 to 9999",
        "slot 2; slot 1; 26; 6; another theme",
        "founding yes; founding perhaps; 11; 10; yes or no",
        "counterpart peace; counterpart war; 12; 13; no such theme",
        "theme peace; theme multipolarity; 23; 7; stands twice",
        "exceptions; exceptions bipolar; 20; 12; indented",
        "multipolar*; multipolar ~ pole; 16; 14; needs a number",
        "impose* ~3 their will; impose* ~3; 17; 11; a word is missing",
        "new poles; multipolar*; 19; 3; already stands in line 16",
      })
  void faultIsToldWithFileLineAndColumn(
      String line, String replacement, int number, int column, String reason) {
    String text = ENGLISH.replaceFirst(Pattern.quote(line), replacement);
    assertThatThrownBy(() -> parse(text))
        .isInstanceOfSatisfying(
            MalformedDictionaryException.class,
            fault -> {
              assertThat(fault.file()).isEqualTo("file-0");
              assertThat(fault.line()).as(fault.reason()).isEqualTo(number);
              assertThat(fault.column()).as(fault.reason()).isEqualTo(column);
              assertThat(fault.reason()).contains(reason);
            });
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "dictionary Small; dictionary Large; 1; 12; name and version",
        "version 3; version 4; 1; 12; name and version",
        "language ru; language en; 1; 12; patterns of this language",
        "theme peace; theme war; 4; 7; no such theme",
        "name Мир; siglum Pe; 5; 8; belongs in the leading file",
        "мирн*; мирн* ~; 7; 9; needs a number",
      })
  void faultOfFurtherFileIsToldToo(
      String line, String replacement, int number, int column, String reason) {
    String text = RUSSIAN.replaceFirst(Pattern.quote(line), replacement);
    assertThatThrownBy(() -> parse(ENGLISH, text))
        .isInstanceOfSatisfying(
            MalformedDictionaryException.class,
            fault -> {
              assertThat(fault.file()).isEqualTo("file-1");
              assertThat(fault.line()).as(fault.reason()).isEqualTo(number);
              assertThat(fault.column()).as(fault.reason()).isEqualTo(column);
              assertThat(fault.reason()).contains(reason);
            });
  }

  @Test
  void emptyFileIsRefused() {
    assertThatThrownBy(() -> parse("")).isInstanceOf(MalformedDictionaryException.class);
    assertThatThrownBy(() -> ThemeDictionaryParser.parse(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ThemeDictionary parse(String... texts) {
    return ThemeDictionaryParser.parse(
        IntStream.range(0, texts.length)
            .mapToObj(i -> new DictionaryText("file-" + i, texts[i]))
            .toList());
  }

  private static ThemePattern english(String text, boolean exclusion) {
    return new ThemePattern(text, Language.ENGLISH, exclusion);
  }
}
