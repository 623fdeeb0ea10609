package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.corpus.ConcordanceRequest.Context;
import org.topoi.analysis.corpus.ConcordanceRequest.Sample;
import org.topoi.analysis.corpus.ConcordanceRequest.Sentence;
import org.topoi.analysis.corpus.ConcordanceRequest.SortKey;
import org.topoi.analysis.corpus.ConcordanceRequest.Tokens;
import org.topoi.analysis.query.CorpusQuery;

class ConcordancesTest {

  private static final CorpusIndex INDEX =
      Corpora.of(
          Corpora.article(
              1,
              "One",
              "Tass",
              "",
              "en",
              Corpora.day("2021-06-28"),
              "We defend the rules. They wrote the rules of trade, and “the rules” bind us."),
          Corpora.article(
              2,
              "Two",
              "BBC",
              "",
              "en",
              Corpora.day("2022-01-01"),
              "Whose rules? The rules apply."),
          Corpora.article(3, "Three", "", "", "en", DateSpan.ALL_TIME, "No rules."));

  private static ConcordanceResult lines(String query, Context context, SortKey... sort) {
    return INDEX.concordance(
        Selection.WHOLE,
        new ConcordanceRequest(
            CorpusQuery.parse(query), context, List.of(sort), Sample.NONE, 1, 100));
  }

  private static List<String> shown(ConcordanceResult result) {
    return result.lines().stream()
        .map(line -> line.before() + "[" + line.match() + "]" + line.after())
        .toList();
  }

  @Test
  void linesComeNewestArticleFirstAndUndatedOnesLast() {
    assertThat(shown(lines("rules", new Tokens(2))))
        .containsExactly(
            "Whose [rules]? The rules",
            "rules? The [rules] apply",
            "defend the [rules]. They wrote",
            "wrote the [rules] of trade",
            "and “the [rules]” bind us",
            "No [rules]");
  }

  @Test
  void aSentenceIsShownAsItStands() {
    assertThat(shown(lines("of trade", new Sentence())))
        .containsExactly("They wrote the rules [of trade], and “the rules” bind us.");
  }

  @Test
  void countsNameTheBaseAndTheArticles() {
    assertThat(lines("the rules", new Tokens(1)).counts())
        .isEqualTo(new ConcordanceCounts(new TokenBase(3, 22), 4, 2, 4));
  }

  @Test
  void linesAreSortedByUpToThreePlaces() {
    assertThat(shown(lines("the rules", new Tokens(1), SortKey.AFTER_1)))
        .containsExactly(
            "rules? [The rules] apply",
            "and “[the rules]” bind",
            "wrote [the rules] of",
            "defend [the rules]. They");
    assertThat(shown(lines("rules", new Tokens(1), SortKey.BEFORE_1, SortKey.AFTER_1)))
        .containsExactly(
            "No [rules]",
            "The [rules] apply",
            "the [rules]” bind",
            "the [rules] of",
            "the [rules]. They",
            "Whose [rules]? The");
  }

  @Test
  void aPlaceOutsideTheSentenceIsNoWordWhenSentencesAreShown() {
    // In the first article "they" follows "the rules" in the next sentence only.
    assertThat(shown(lines("the rules", new Sentence(), SortKey.AFTER_1)).get(0))
        .isEqualTo("We defend [the rules].");
  }

  @Test
  void sourcesAndDatesSortLinesAndWhatIsNotGivenComesLast() {
    assertThat(lines("rules", new Tokens(1), SortKey.SOURCE).lines())
        .extracting(line -> line.details().source())
        .containsExactly("BBC", "BBC", "Tass", "Tass", "Tass", "");
    assertThat(lines("rules", new Tokens(1), SortKey.DATE).lines())
        .extracting(line -> line.place().articleId())
        .containsExactly(1L, 1L, 1L, 2L, 2L, 3L);
  }

  @Test
  void aPlaceNamesSentenceTokenAndOffsets() {
    ConcordanceLine line = lines("of trade", new Tokens(1)).lines().get(0);
    // "We defend the rules. They wrote the rules of trade": 'o' is character 41, "trade" ends at
    // 49.
    assertThat(line.place()).isEqualTo(new ConcordanceLine.Place(1, 2, 8, 42, 50));
  }

  @Test
  void aPageBeyondTheEndIsEmptyAndStillTellsTheCounts() {
    for (List<SortKey> sort : List.of(List.<SortKey>of(), List.of(SortKey.AFTER_1))) {
      ConcordanceResult result =
          INDEX.concordance(
              Selection.WHOLE,
              new ConcordanceRequest(
                  CorpusQuery.parse("rules"), new Tokens(1), sort, Sample.NONE, 900_000_000, 50));
      assertThat(result.lines()).isEmpty();
      assertThat(result.counts().hits()).isEqualTo(6);
    }
  }

  @Test
  void anEmptySelectionHasNoHits() {
    ConcordanceResult result =
        INDEX.concordance(
            Corpora.sources("Nobody"),
            new ConcordanceRequest(
                CorpusQuery.parse("rules"), new Tokens(1), List.of(), Sample.NONE, 1, 50));
    assertThat(result)
        .isEqualTo(
            new ConcordanceResult(new ConcordanceCounts(TokenBase.EMPTY, 0, 0, 0), List.of()));
  }

  @Test
  void aWildcardThatHitsEveryTypeHasAHitForEveryToken() {
    assertThat(lines("*", new Tokens(1)).counts().hits()).isEqualTo(22);
    assertThat(lines("?*", new Tokens(1)).counts().hits()).isEqualTo(22);
    assertThat(lines("/.*/", new Tokens(1)).counts().hits()).isEqualTo(22);
    assertThat(lines("form:?*", new Tokens(1)).counts().hits()).isEqualTo(22);
  }

  @Test
  void fiveHundredAlternativesAreCounted() {
    String query = String.join("|", Collections.nCopies(499, "rules")) + "|trade";
    assertThat(lines(query, new Tokens(1)).counts().hits()).isEqualTo(7);
  }

  @Test
  void aLineWhoseTextHasGoneIsLeftOutAndStillCounted() {
    Corpora.Recorded recorded = Corpora.Recorded.empty();
    CorpusIndex index =
        recorded.apply(
            List.of(Corpora.article(1, "The law."), Corpora.article(2, "The law.")), List.of());
    recorded.texts().remove(1L);
    recorded.texts().put(2L, "A lot of other law.");
    ConcordanceResult result =
        index.concordance(
            Selection.WHOLE,
            new ConcordanceRequest(
                CorpusQuery.parse("law"), new Tokens(1), List.of(), Sample.NONE, 1, 50));
    assertThat(result.counts().hits()).isEqualTo(2);
    assertThat(result.lines()).isEmpty();
  }

  @Test
  void samplesOfManySeedsReachEveryHitAboutEquallyOften() {
    // 6 hits, samples of 2, 600 seeds: each hit is expected 200 times, standard deviation 11.5.
    int[] drawn = new int[6];
    List<ConcordanceLine> all = lines("rules", new Tokens(1)).lines();
    for (long seed = 0; seed < 600; seed++) {
      INDEX
          .concordance(
              Selection.WHOLE,
              new ConcordanceRequest(
                  CorpusQuery.parse("rules"), new Tokens(1), List.of(), new Sample(2, seed), 1, 50))
          .lines()
          .forEach(line -> drawn[all.indexOf(line)]++);
    }
    assertThat(Arrays.stream(drawn).sum()).isEqualTo(1_200);
    for (int times : drawn) {
      assertThat(times).isBetween(154, 246);
    }
  }

  @Test
  void moreThanThreeKeysAndOtherSizesAreRefused() {
    CorpusQuery query = CorpusQuery.parse("law");
    List<SortKey> four = Collections.nCopies(4, SortKey.MATCH);
    assertThatThrownBy(() -> new ConcordanceRequest(query, new Sentence(), four, Sample.NONE, 1, 1))
        .hasMessageContaining("sort must have at most 3 keys");
    assertThatThrownBy(() -> new Tokens(101)).hasMessageContaining("1 to 100");
    assertThatThrownBy(() -> new Sample(100_001, 0)).hasMessageContaining("0 to 100,000");
    assertThatThrownBy(
            () -> new ConcordanceRequest(query, new Sentence(), List.of(), Sample.NONE, 0, 1))
        .hasMessageContaining("at least 1");
  }

  @Test
  void moreLinesThanCanBeSortedAreRefusedAndInArticleOrderAreShown() {
    String body = "a ".repeat(1_000).strip();
    CorpusIndex index =
        Corpora.of(
            java.util.stream.LongStream.rangeClosed(1, 1_001)
                .mapToObj(id -> Corpora.article(id, body))
                .toList());
    CorpusQuery query = CorpusQuery.parse("a");
    assertThatThrownBy(
            () ->
                index.concordance(
                    Selection.WHOLE,
                    new ConcordanceRequest(
                        query, new Tokens(1), List.of(SortKey.MATCH), Sample.NONE, 1_001, 1_000)))
        .isInstanceOf(TooManyLinesException.class);
    ConcordanceResult last =
        index.concordance(
            Selection.WHOLE,
            new ConcordanceRequest(query, new Tokens(1), List.of(), Sample.NONE, 1_001, 1_000));
    assertThat(last.lines()).hasSize(1_000);
    Set<Long> ids = new HashSet<>();
    last.lines().forEach(line -> ids.add(line.place().articleId()));
    assertThat(ids).containsExactly(1_001L);
  }
}
