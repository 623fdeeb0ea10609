package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.topoi.analysis.corpus.ConcordanceRequest.Context;
import org.topoi.analysis.corpus.ConcordanceRequest.Sample;
import org.topoi.analysis.corpus.ConcordanceRequest.Sentence;
import org.topoi.analysis.corpus.ConcordanceRequest.SortKey;
import org.topoi.analysis.corpus.ConcordanceRequest.Tokens;
import org.topoi.analysis.query.Attribute;
import org.topoi.analysis.query.CorpusQuery;
import org.topoi.analysis.query.NaiveQuery;

class ConcordanceLawsTest {

  private static final Context FOUR = new Tokens(4);
  private static final int ALL = 1_000;

  @Provide
  Arbitrary<List<CorpusArticle>> corpora() {
    return Corpora.corpora();
  }

  @Provide
  Arbitrary<NaiveQuery> queries() {
    return NaiveQuery.queries();
  }

  @Provide
  Arbitrary<List<SortKey>> sorts() {
    return Arbitraries.of(SortKey.values()).list().ofMaxSize(3);
  }

  private static ConcordanceResult all(
      CorpusIndex index, String query, List<SortKey> sort, Sample sample) {
    return index.concordance(
        Selection.WHOLE,
        new ConcordanceRequest(CorpusQuery.parse(query), FOUR, sort, sample, 1, ALL));
  }

  private record Found(long articleId, int position, String match) {}

  private static List<Found> found(List<ConcordanceLine> lines) {
    return lines.stream()
        .map(line -> new Found(line.place().articleId(), line.place().position(), line.match()))
        .toList();
  }

  private static List<Found> expected(List<NaiveConcordance.Hit> hits) {
    return hits.stream()
        .map(
            hit -> {
              var text = NaiveRecount.tokens(hit.article());
              String match =
                  hit.article().body().substring(text.start(hit.start()), text.end(hit.end() - 1));
              return new Found(hit.article().id(), hit.start(), match);
            })
        .toList();
  }

  @Property(tries = 400)
  void linesAreTheHitsOfThePlainMeaningInOrder(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("queries") NaiveQuery query,
      @ForAll("sorts") List<SortKey> sort) {
    ConcordanceResult result = all(Corpora.of(articles), query.text(), sort, Sample.NONE);
    List<NaiveConcordance.Hit> hits = NaiveConcordance.hits(articles, query);
    assertThat(result.counts().hits()).isEqualTo(hits.size());
    assertThat(result.counts().articles())
        .isEqualTo((int) hits.stream().map(hit -> hit.article().id()).distinct().count());
    assertThat(found(result.lines()))
        .as("%s by %s", query.text(), sort)
        .isEqualTo(expected(NaiveConcordance.sorted(hits, sort, 4)));
  }

  @Property(tries = 60)
  void aTermHasExactlyTheFrequencyOfItsList(@ForAll("corpora") List<CorpusArticle> articles) {
    CorpusIndex index = Corpora.of(articles);
    for (Layer layer : Layer.values()) {
      Attribute attribute = Attribute.valueOf(layer.name());
      for (int length = 1; length <= 3; length++) {
        for (FrequencyList.Row row : NaiveRecount.list(index, layer, length)) {
          String query = CorpusQuery.ofTerm(attribute, row.term());
          ConcordanceCounts counts = all(index, query, List.of(), Sample.NONE).counts();
          assertThat(counts.hits()).as(query).isEqualTo(row.frequency());
          assertThat(counts.articles()).as(query).isEqualTo(row.documentFrequency());
        }
      }
    }
  }

  @Property(tries = 100)
  void theSourcesAddUpToTheWhole(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("queries") NaiveQuery query) {
    CorpusIndex index = Corpora.of(articles);
    ConcordanceRequest request =
        new ConcordanceRequest(
            CorpusQuery.parse(query.text()), FOUR, List.of(), Sample.NONE, 1, ALL);
    long sum = 0;
    for (Breakdown.Part source : index.breakdown(Selection.WHOLE, Facet.SOURCE).parts()) {
      sum += index.concordance(Corpora.sources(source.label()), request).counts().hits();
    }
    assertThat(sum).isEqualTo(index.concordance(Selection.WHOLE, request).counts().hits());
  }

  @Property(tries = 100)
  void pagesAndTheReaderGiveTheSameLinesAsOneLongPage(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("queries") NaiveQuery query,
      @ForAll("sorts") List<SortKey> sort) {
    CorpusIndex index = Corpora.of(articles);
    ConcordanceResult whole = all(index, query.text(), sort, Sample.NONE);
    List<ConcordanceLine> paged = new ArrayList<>();
    List<ConcordanceLine> read = new ArrayList<>();
    CorpusQuery parsed = CorpusQuery.parse(query.text());
    for (int page = 1; page <= whole.lines().size() / 3 + 2; page++) {
      ConcordanceResult result =
          index.concordance(
              Selection.WHOLE, new ConcordanceRequest(parsed, FOUR, sort, Sample.NONE, page, 3));
      assertThat(result.counts()).isEqualTo(whole.counts());
      paged.addAll(result.lines());
    }
    Concordance opened =
        index.openConcordance(
            Selection.WHOLE,
            new ConcordanceRequest(parsed, FOUR, sort, Sample.NONE, 1, Integer.MAX_VALUE));
    opened.forEachLine(read::add);
    assertThat(opened.counts()).isEqualTo(whole.counts());
    assertThat(paged).isEqualTo(whole.lines());
    assertThat(read).isEqualTo(whole.lines());
  }

  @Property(tries = 100)
  void aSampleIsPartOfTheWholeAndTheSameForTheSameSeed(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("queries") NaiveQuery query,
      @ForAll("sorts") List<SortKey> sort,
      @ForAll long seed) {
    CorpusIndex index = Corpora.of(articles);
    ConcordanceResult whole = all(index, query.text(), sort, Sample.NONE);
    ConcordanceResult sample = all(index, query.text(), sort, new Sample(4, seed));
    assertThat(sample.counts().hits()).isEqualTo(whole.counts().hits());
    assertThat(sample.counts().lines()).isEqualTo(Math.min(4, whole.counts().hits()));
    assertThat(sample.lines()).hasSize((int) sample.counts().lines());
    // A part of the whole, in the order of the whole.
    assertThat(whole.lines()).containsSubsequence(sample.lines());
    List<CorpusArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    Corpora.Recorded oneByOne = Corpora.Recorded.empty();
    shuffled.forEach(article -> oneByOne.apply(List.of(article), List.of()));
    assertThat(all(oneByOne.corpus().current(), query.text(), sort, new Sample(4, seed)))
        .isEqualTo(sample);
  }

  @Property(tries = 100)
  void offsetsCutTheMatchOutOfTheTextAndContextSurroundsIt(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("queries") NaiveQuery query) {
    CorpusIndex index = Corpora.of(articles);
    for (Context context : List.of(FOUR, new Sentence())) {
      ConcordanceRequest request =
          new ConcordanceRequest(
              CorpusQuery.parse(query.text()), context, List.of(), Sample.NONE, 1, ALL);
      for (ConcordanceLine line : index.concordance(Selection.WHOLE, request).lines()) {
        String body = articles.get((int) line.place().articleId() - 1).body();
        int start = line.place().start();
        int end = line.place().end();
        assertThat(body.substring(start, end)).isEqualTo(line.match());
        assertThat(body.substring(0, start)).endsWith(line.before());
        assertThat(body.substring(end)).startsWith(line.after());
      }
    }
  }
}
