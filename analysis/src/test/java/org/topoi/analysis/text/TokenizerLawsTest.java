package org.topoi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenizerLawsTest {

  private static final List<Language> LANGUAGES =
      List.of(
          Language.ENGLISH,
          Language.RUSSIAN,
          Language.FRENCH,
          Language.GERMAN,
          Language.UNDETERMINED);

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "don't",
            "l'",
            "ordre",
            "-",
            "\u2010",
            "U.S.",
            "\n",
            "\n\n",
            "\n \n",
            " ",
            " ",
            ". ",
            "! ",
            "?\" ",
            "Mr. ",
            "г. ",
            "3. ",
            "№",
            "https://x.org/a.b",
            "#tag",
            "@me",
            "a@b.org",
            "\u00AD",
            "\uFEFF",
            "\u200D",
            "\u202F",
            "\uD83D\uDE00",
            "\uD800",
            "中文很好",
            "かな",
            "ไทย",
            "é",
            "e\u0301",
            "Слово",
            "العربية",
            "The",
            "Word",
            "1,000",
            "...",
            "\u2029");
    Arbitrary<String> random = Arbitraries.strings().ofMaxLength(4).filter(s -> !s.contains("\r"));
    return Arbitraries.oneOf(pieces, pieces, pieces, random)
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<Language> languages() {
    return Arbitraries.of(LANGUAGES);
  }

  @Property(tries = 150, seed = "20261125")
  void tokensAscendWithoutOverlap(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    TokenizedText tokens = Tokenizer.of(language).tokenize(text);
    int before = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(before);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
      before = tokens.end(i);
    }
  }

  @Property(tries = 150, seed = "20261125")
  void eachTokenLiesInExactlyOneSentence(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    TokenizedText tokens = Tokenizer.of(language).tokenize(text);
    int position = 0;
    int offset = 0;
    for (int i = 0; i < tokens.sentenceCount(); i++) {
      assertThat(tokens.sentenceFirst(i)).isEqualTo(position);
      assertThat(tokens.sentenceStartOffset(i)).isGreaterThanOrEqualTo(offset);
      for (; position < tokens.sentenceEnd(i); position++) {
        assertThat(tokens.sentenceOf(position)).isEqualTo(i);
        assertThat(tokens.start(position)).isGreaterThanOrEqualTo(tokens.sentenceStartOffset(i));
        assertThat(tokens.end(position)).isLessThanOrEqualTo(tokens.sentenceEndOffset(i));
      }
      offset = tokens.sentenceEndOffset(i);
    }
    assertThat(position).isEqualTo(tokens.size());
    assertThat(tokens.paragraphCount()).isLessThanOrEqualTo(tokens.sentenceCount());
  }

  @Property(tries = 150, seed = "20261125")
  void kindOfLineEndMakesNoDifference(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    Tokenizer tokenizer = Tokenizer.of(language);
    TokenizedText unix = tokenizer.tokenize(text);
    TokenizedText windows = tokenizer.tokenize(text.replace("\n", "\r\n"));
    assertThat(Tokens.forms(windows)).isEqualTo(Tokens.forms(unix));
    assertThat(windows.sentenceCount()).isEqualTo(unix.sentenceCount());
    assertThat(windows.paragraphCount()).isEqualTo(unix.paragraphCount());
  }

  @Property(tries = 150, seed = "20261125")
  void curlyApostrophesMakeNoDifference(
      @ForAll("texts") String text, @ForAll("languages") Language language) {
    Tokenizer tokenizer = Tokenizer.of(language);
    TokenizedText straight = tokenizer.tokenize(text);
    TokenizedText curly = tokenizer.tokenize(text.replace('\'', '\u2019'));
    assertThat(curly.size()).isEqualTo(straight.size());
    assertThat(curly.sentenceCount()).isEqualTo(straight.sentenceCount());
    for (int i = 0; i < curly.size(); i++) {
      assertThat(curly.start(i)).isEqualTo(straight.start(i));
      assertThat(curly.end(i)).isEqualTo(straight.end(i));
    }
  }
}
