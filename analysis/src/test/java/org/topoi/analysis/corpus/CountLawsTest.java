package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.analysis.corpus.LineRequest.PatternHits;
import org.topoi.analysis.corpus.LineRequest.Target;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.analysis.corpus.LineRequest.ThemeHits;
import org.topoi.analysis.text.Language;

class CountLawsTest {

  private static final List<Integer> ALL_THEMES =
      IntStream.range(0, Corpora.DICTIONARY.themes().size()).boxed().toList();

  @Provide
  Arbitrary<List<CorpusArticle>> corpora() {
    return Corpora.corpora();
  }

  @Provide
  Arbitrary<Selection> selections() {
    return Corpora.selections();
  }

  @Property(tries = 150)
  void partsAndOutsideAddUpToTheWhole(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("selections") Selection selection) {
    CorpusIndex index = Corpora.of(articles);
    TermHits term = new TermHits(Layer.WORD, "the");
    ThemeTable whole = index.themes(selection, ALL_THEMES);
    EvidenceLines lines = index.lines(selection, new LineRequest(term, 1, 1));
    List<ThemeCount> termWhole = List.of(new ThemeCount(lines.total(), lines.articles()));
    for (Facet facet : Facet.values()) {
      assertAddsUp(index.breakdown(selection, facet), whole.base(), whole.themes());
      assertAddsUp(index.termBreakdown(selection, term, facet), whole.base(), termWhole);
    }
    for (Period period : Period.values()) {
      assertAddsUp(index.series(selection, period), whole.base(), whole.themes());
      assertAddsUp(index.termSeries(selection, term, period), whole.base(), termWhole);
    }
    assertThat(index.size(selection).base()).isEqualTo(whole.base());
  }

  private static void assertAddsUp(Breakdown breakdown, TokenBase base, List<ThemeCount> counts) {
    TokenBase baseSum = breakdown.outside().base();
    List<ThemeCount> sums = breakdown.outside().themes();
    for (Breakdown.Part part : breakdown.parts()) {
      List<ThemeCount> before = sums;
      baseSum = baseSum.plus(part.base());
      sums =
          IntStream.range(0, before.size())
              .mapToObj(i -> before.get(i).plus(part.themes().get(i)))
              .toList();
    }
    assertThat(baseSum).isEqualTo(base);
    assertThat(sums).isEqualTo(counts);
  }

  @Property(tries = 100)
  void linesOfAllPagesAreAsManyAsTheNumberSays(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("selections") Selection selection) {
    CorpusIndex index = Corpora.of(articles);
    List<ThemeCount> themes = index.themes(selection, ALL_THEMES).themes();
    for (int theme : ALL_THEMES) {
      assertLines(index, selection, new ThemeHits(theme), themes.get(theme));
      List<PatternCount> patterns = index.patterns(selection, theme);
      for (PatternCount count : patterns) {
        assertLines(
            index,
            selection,
            new PatternHits(theme, count.pattern()),
            new ThemeCount(count.hits(), count.articles()));
      }
      assertThat(patterns.stream().mapToLong(PatternCount::hits).sum())
          .isEqualTo(themes.get(theme).hits());
    }
  }

  @Property(tries = 60)
  void linesOfATermAreAsManyAsItsFrequency(@ForAll("corpora") List<CorpusArticle> articles) {
    CorpusIndex index = Corpora.of(articles);
    for (Layer layer : Layer.values()) {
      for (int length = 1; length <= 2; length++) {
        for (FrequencyList.Row row : NaiveRecount.list(index, layer, length)) {
          assertLines(
              index,
              Selection.WHOLE,
              new TermHits(layer, row.term()),
              new ThemeCount(row.frequency(), row.documentFrequency()));
        }
      }
    }
  }

  private static void assertLines(
      CorpusIndex index, Selection selection, Target target, ThemeCount count) {
    List<EvidenceLine> lines = new ArrayList<>();
    int pages = (int) count.hits() / 3 + 1;
    for (int page = 1; page <= pages; page++) {
      EvidenceLines found = index.lines(selection, new LineRequest(target, page, 3));
      assertThat(found.total()).isEqualTo(count.hits());
      assertThat(found.articles()).isEqualTo(count.articles());
      lines.addAll(found.lines());
    }
    assertThat(lines).hasSize((int) count.hits()).doesNotHaveDuplicates();
  }

  @Property(tries = 60)
  void anUnrelatedArticleChangesNoCount(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("selections") Selection selection) {
    Details unrelated =
        new Details("the state", "Elsewhere", "", Language.ENGLISH, Corpora.year(1999));
    Corpora.Recorded recorded = Corpora.Recorded.empty();
    Selection narrow =
        new Selection(
            List.of("BBC", "Kremlin", Selection.NOT_GIVEN),
            selection.authors(),
            selection.languages(),
            selection.themes(),
            selection.dates(),
            selection.undatedOnly(),
            selection.query());
    List<Object> before = Answers.of(recorded.apply(articles, List.of()), narrow);
    CorpusArticle added =
        new CorpusArticle(99, unrelated, "The zebra of international law. State sovereignty!");
    List<Object> after = Answers.of(recorded.apply(List.of(added), List.of()), narrow);
    assertThat(after).isEqualTo(before);
  }

  @Property(tries = 60)
  void theOrderInWhichArticlesCameInChangesNothing(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("selections") Selection selection,
      @ForAll long seed) {
    List<CorpusArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    Corpora.Recorded oneByOne = Corpora.Recorded.empty();
    shuffled.forEach(article -> oneByOne.apply(List.of(article), List.of()));
    assertThat(Answers.of(oneByOne.corpus().current(), selection))
        .isEqualTo(Answers.of(Corpora.of(articles), selection));
  }

  /** A step: an article with this number is written, or taken out when there is none. */
  record Edit(long id, List<CorpusArticle> draft) {}

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Corpora.drafts()
        .list()
        .ofMaxSize(1)
        .flatMap(draft -> Arbitraries.longs().between(1, 6).map(id -> new Edit(id, draft)))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 60)
  void editsEqualACorpusBuiltAfresh(
      @ForAll("edits") List<Edit> edits, @ForAll("selections") Selection selection) {
    Corpora.Recorded edited = Corpora.Recorded.empty();
    Map<Long, CorpusArticle> expected = new TreeMap<>();
    for (Edit edit : edits) {
      List<CorpusArticle> written =
          edit.draft().stream()
              .map(draft -> new CorpusArticle(edit.id(), draft.details(), draft.body()))
              .toList();
      expected.remove(edit.id());
      written.forEach(article -> expected.put(edit.id(), article));
      edited.apply(written, written.isEmpty() ? List.of(edit.id()) : List.of());
    }
    CorpusIndex afresh = Corpora.of(List.copyOf(expected.values()));
    assertThat(Answers.of(edited.corpus().current(), selection))
        .isEqualTo(Answers.of(afresh, selection));
  }

  @Property(tries = 40)
  void theSameRequestTwiceGivesTheSameAnswer(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("selections") Selection selection) {
    CorpusIndex index = Corpora.of(articles);
    assertThat(Answers.of(index, selection)).isEqualTo(Answers.of(index, selection));
  }
}
