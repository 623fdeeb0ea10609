package org.topoi.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.topoi.analysis.query.NaiveQuery.Token;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.Lemmatizer;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

class QueryFormsTest {

  private static final String TEXT =
      "The West imposes its will. We imposed our own will on the west; the U.N. and UN said nothing. "
          + "A rules-based order isn’t a rule-based order: don't ask the G-77. "
          + "Multipolar, multi-polar, multipolarity! Straße und STRASSE. Very very very good.";

  private static int count(String query) {
    return matches(query, TEXT, Language.ENGLISH).size();
  }

  private static List<String> matches(String query) {
    return matches(query, TEXT, Language.ENGLISH);
  }

  private static List<String> matches(String query, String body, Language language) {
    TokenizedText text = Tokenizer.of(language).tokenize(body);
    Lemmatizer lemmatizer = Lemmatizer.of(language);
    List<List<Token>> sentences =
        IntStream.range(0, text.sentenceCount())
            .mapToObj(
                sentence ->
                    IntStream.range(text.sentenceFirst(sentence), text.sentenceEnd(sentence))
                        .mapToObj(text::form)
                        .map(form -> new Token(form, Folding.word(form), lemmatizer.lemma(form)))
                        .toList())
            .toList();
    StringCorpus corpus = new StringCorpus(sentences);
    int[] hits = CorpusQuery.parse(query).over(corpus).compile(Tokenizer.of(language)).hits(corpus);
    return IntStream.range(0, hits.length / 2)
        .mapToObj(i -> body.substring(text.start(hits[2 * i]), text.end(hits[2 * i + 1] - 1)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '§',
      value = {
        "west @ 2",
        "WEST @ 2",
        "=West @ 1",
        "=west @ 1",
        "the =West @ 1",
        "=UN @ 2",
        "=U.N. @ 2",
        "=un @ 0",
        "form:UN @ 1",
        "form:U.N @ 1",
        "form:U.N. @ 0",
        "u.n. @ 1",
        "rules-based order @ 1",
        "rules\u2011based @ 1",
        "rule*-based @ 2",
        "rule?-based @ 1",
        "isn't @ 1",
        "isn\u2019t @ 1",
        "don\u2019t @ 1",
        "=isn't @ 1",
        "form:isn't @ 0",
        "form:isn\u2019t @ 1",
        "strasse @ 2",
        "Straße @ 2",
        "multi* @ 3",
        "multi-?polar.* @ 0",
        "/multi-?polar.*/ @ 3",
        "/MULTI-?polar(ity)?/ @ 3",
        "=/Multi.*/ @ 1",
        "/stra(ß|ss)e/ @ 2",
        "/[A-Z]+/ @ 34",
        "=/[A-Z]+/ @ 5",
        "lemma:impose @ 2",
        "lemma:/imp.*/ @ 2",
        "lemma:impose ..2 will @ 2",
        "lemma:impose ..1 will @ 1",
        "[lemma=\"impose\"] []{0,3} [word=\"will\"] @ 2",
        "[ lemma = \u201Cimpose\u201D ] [] [ word = \u201Cwill\u201D ] @ 1",
        "[lemma=\"impose\" & word!=\"imposed\"] @ 1",
        "[word=\"west\" & !form=\"West\"] @ 1",
        "[word=\"un|u\\.n\"] @ 2",
        "(west|will|=UN) @ 6",
        "west | will | =UN @ 6",
        "the west|will @ 4",
        "the (west|g-77) @ 3",
        "g-77 @ 1",
        "the * and @ 1",
        "very @ 3",
        "very very @ 2",
        "(very){2} @ 2",
        "(very)+ @ 3",
        "(very)* good @ 4",
        "\"its will\" @ 1",
        "“Its Will” @ 1",
        "will we @ 0",
        "[word=\"will\"] [word=\"we\"] @ 0",
        "[word=\"will\"] [word=\"we\"] within s @ 0",
        "[word=\"will\"] [word=\"we\"] within text @ 1",
        "(will we) within text @ 1",
      })
  void aFormOfTheLanguageHasTheHitsCountedByHand(String query, int hits) {
    assertThat(count(query)).isEqualTo(hits);
  }

  @Test
  void eachStartHasItsLongestMatch() {
    assertThat(matches("(very)+")).containsExactly("Very very very", "very very", "very");
    assertThat(matches("multipolar ..1 multi*"))
        .containsExactly("Multipolar, multi-polar, multipolarity");
  }

  @Test
  void everyLanguageCutsAWordAsItCutsItsTexts() {
    Language french = Language.FRENCH;
    String body = "Il défend l’ordre mondial et l'ordre public.";
    assertThat(matches("l'ordre", body, french)).containsExactly("l’ordre", "l'ordre");
    assertThat(matches("ordre", body, french)).hasSize(2);
    assertThat(matches("l'* mondial", body, french)).isEmpty();
    assertThat(matches("l'ordre mond*", body, french)).containsExactly("l’ordre mondial");
    assertThat(matches("国际秩序", "基于规则的国际秩序。", new Language("zh"))).containsExactly("国际秩序");
  }

  @Test
  void aTermOfAListIsFoundWhateverItsSigns() {
    assertThat(CorpusQuery.ofTerm(Attribute.WORD, "the state")).isEqualTo("the state");
    assertThat(CorpusQuery.ofTerm(Attribute.LEMMA, "the state")).isEqualTo("lemma:the lemma:state");
    assertThat(CorpusQuery.ofTerm(Attribute.WORD, "the g-7.5")).isEqualTo("the [word=\"g-7\\.5\"]");
    assertThat(matches(CorpusQuery.ofTerm(Attribute.WORD, "u.n"))).containsExactly("U.N");
    assertThat(matches(CorpusQuery.ofTerm(Attribute.FORM, "isn’t"))).containsExactly("isn’t");
    String hebrew = "צה\"ל";
    assertThat(matches(CorpusQuery.ofTerm(Attribute.FORM, hebrew), hebrew, new Language("he")))
        .containsExactly(hebrew);
  }
}
