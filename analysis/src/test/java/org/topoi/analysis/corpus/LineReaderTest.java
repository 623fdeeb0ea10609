package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.topoi.analysis.corpus.LineRequest.PatternHits;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.analysis.corpus.LineRequest.ThemeHits;

class LineReaderTest {

  @Provide
  Arbitrary<List<CorpusArticle>> corpora() {
    return Corpora.corpora();
  }

  private static EvidenceLines lines(CorpusIndex index, LineRequest.Target target) {
    return index.lines(Selection.WHOLE, new LineRequest(target, 1, 100));
  }

  @Property(tries = 150)
  void offsetsCutExactlyTheMatchOutOfTheText(@ForAll("corpora") List<CorpusArticle> articles) {
    CorpusIndex index = Corpora.of(articles);
    for (EvidenceLine line : lines(index, new ThemeHits(0)).lines()) {
      String body = articles.get((int) line.articleId() - 1).body();
      assertThat(body.substring(line.offset(), line.offset() + line.match().length()))
          .isEqualTo(line.match());
      String sentence = line.before() + line.match() + line.after();
      assertThat(body.indexOf(sentence, line.offset() - line.before().length()))
          .isEqualTo(line.offset() - line.before().length());
      assertThat(sentence).isEqualTo(sentence.strip());
    }
  }

  @Example
  void aLineIsTheHitInItsSentence() {
    CorpusIndex index =
        Corpora.of(Corpora.article(1, "Peace first. We respect state sovereignty, always! Yes."));
    EvidenceLine line = lines(index, new ThemeHits(0)).lines().get(0);
    assertThat(line.sentence()).isEqualTo(2);
    // "Peace first. " has 13 characters, "We respect " 11.
    assertThat(line.offset()).isEqualTo(24);
    assertThat(line.before()).isEqualTo("We respect ");
    assertThat(line.match()).isEqualTo("state sovereignty");
    assertThat(line.after()).isEqualTo(", always!");
  }

  @Example
  void newestComeFirstAndUndatedLast() {
    CorpusIndex index =
        Corpora.of(
            Corpora.article(1, "Law."),
            Corpora.article(2, "", "A", "", "en", Corpora.day("2020-06-01"), "Law, law."),
            Corpora.article(3, "", "A", "", "en", Corpora.year(2020), "Law."),
            Corpora.article(4, "", "A", "", "en", Corpora.day("2021-01-01"), "Law."),
            Corpora.article(5, "", "A", "", "en", Corpora.day("2021-01-01"), "Law."));
    assertThat(lines(index, new ThemeHits(1)).lines())
        .extracting(EvidenceLine::articleId, EvidenceLine::offset)
        .containsExactly(
            tuple(4L, 0), tuple(5L, 0), tuple(3L, 0), tuple(2L, 0), tuple(2L, 5), tuple(1L, 0));
  }

  @Example
  void aPageBeyondTheEndIsEmptyWithTheSameTotals() {
    CorpusIndex index = Corpora.of(Corpora.article(1, "Law and law."));
    EvidenceLines beyond =
        index.lines(
            Selection.WHOLE, new LineRequest(new ThemeHits(1), Integer.MAX_VALUE, 1_000_000));
    assertThat(beyond).isEqualTo(new EvidenceLines(new TokenBase(1, 3), 2, 1, List.of()));
  }

  @Example
  void overlappingOccurrencesOfATermCountEach() {
    CorpusIndex index = Corpora.of(Corpora.article(1, "A a a, a. A b."));
    assertThat(lines(index, new TermHits(Layer.WORD, "a a")).total()).isEqualTo(3);
    assertThat(lines(index, new TermHits(Layer.WORD, "a A A")).total()).isEqualTo(2);
    assertThat(lines(index, new TermHits(Layer.FORM, "a a")).total()).isEqualTo(2);
    assertThat(lines(index, new TermHits(Layer.FORM, "A b")).lines())
        .extracting(EvidenceLine::match)
        .containsExactly("A b");
  }

  @Example
  void aTermThatNoArticleHasHasNoLines() {
    CorpusIndex index = Corpora.of(Corpora.article(1, "Law."));
    for (String term : List.of("zebra", "", "law  law", "law zebra")) {
      EvidenceLines none = lines(index, new TermHits(Layer.WORD, term));
      assertThat(none).isEqualTo(new EvidenceLines(new TokenBase(1, 1), 0, 0, List.of()));
    }
  }

  @Example
  void aTextFromRightToLeftIsCutInItsOwnOrder() {
    CorpusIndex index =
        Corpora.of(
            Corpora.article(
                1, "", "A", "", "ar", DateSpan.ALL_TIME, "يقوم النظام الدولي على القانون."));
    EvidenceLine line = lines(index, new TermHits(Layer.WORD, "النظام الدولي")).lines().get(0);
    assertThat(line.before()).isEqualTo("يقوم ");
    assertThat(line.match()).isEqualTo("النظام الدولي");
    assertThat(line.after()).isEqualTo(" على القانون.");
  }

  @Example
  void aTextOfPunctuationOnlyHasNeitherTokensNorLines() {
    CorpusIndex index = Corpora.of(Corpora.article(1, "… — !? 😀"), Corpora.article(2, ""));
    CorpusSize size = index.size(Selection.WHOLE);
    assertThat(size.base()).isEqualTo(new TokenBase(2, 0));
    assertThat(size.sentences()).isZero();
    assertThat(lines(index, new ThemeHits(0)).lines()).isEmpty();
    assertThat(index.article(1).orElseThrow().figures())
        .isEqualTo(new ArticleAnalysis.Figures(0, 0, 0, 0));
    assertThat(index.profile(1, Selection.WHOLE).orElseThrow().rows().get(0).median()).isZero();
  }

  @Example
  void aTextThatChangedInTheRecordGivesNoLineThatMarksSomethingElse() {
    Corpora.Recorded recorded = Corpora.Recorded.empty();
    CorpusIndex index =
        recorded.apply(
            List.of(Corpora.article(1, "The law."), Corpora.article(2, "Law.")), List.of());
    recorded.texts().put(1L, "The war.");
    recorded.texts().remove(2L);
    EvidenceLines lines = lines(index, new ThemeHits(1));
    assertThat(lines.total()).isEqualTo(2);
    assertThat(lines.lines()).isEmpty();
  }

  @Example
  void aThemeThatTheDictionaryLacksIsRefused() {
    CorpusIndex index = Corpora.of();
    assertThatThrownBy(() -> lines(index, new PatternHits(4, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("theme must be from 0 to 3, but is 4");
  }

  @Example
  void theHitsOfAnArticleAreThoseOfItsLines() {
    CorpusIndex index = Corpora.of(Corpora.article(1, "State sovereignty.\n\nMartial law, law."));
    ArticleAnalysis article = index.article(1).orElseThrow();
    assertThat(article.figures()).isEqualTo(new ArticleAnalysis.Figures(5, 4, 2, 2));
    // "State" (0 to 5) is a hit of the third theme; "State sovereignty" has 17 characters. The last
    // "law" stands behind
    // "State sovereignty.\n\nMartial law, ", which is 33 characters and four tokens.
    assertThat(article.hits())
        .containsExactly(
            new ArticleAnalysis.Hit(0, 1, 0, 17, 0, 1),
            new ArticleAnalysis.Hit(2, 0, 0, 5, 0, 1),
            new ArticleAnalysis.Hit(1, 1, 33, 36, 4, 2));
  }
}
