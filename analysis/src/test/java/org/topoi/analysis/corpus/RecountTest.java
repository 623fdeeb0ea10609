package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.topoi.analysis.corpus.FrequencyRequest.Filter;
import org.topoi.analysis.corpus.FrequencyRequest.Order;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.theme.ThemeHit;

class RecountTest {

  @Provide
  Arbitrary<List<CorpusArticle>> corpora() {
    return Corpora.corpora();
  }

  @Provide
  Arbitrary<Selection> selections() {
    return Corpora.selections().map(RecountTest::withoutQuery);
  }

  @Provide
  Arbitrary<Filter> filters() {
    return Combinators.combine(
            Arbitraries.of("", "", "S", "the ", "the s", "a a", "1"),
            Arbitraries.longs().between(1, 3),
            Arbitraries.integers().between(1, 2),
            Arbitraries.of(true, false))
        .as(Filter::new);
  }

  private static Selection withoutQuery(Selection s) {
    return new Selection(
        s.sources(), s.authors(), s.languages(), s.themes(), s.dates(), s.undatedOnly(), "");
  }

  @Property(tries = 300)
  void frequenciesEqualANaiveRecount(
      @ForAll("corpora") List<CorpusArticle> articles,
      @ForAll("filters") Filter filter,
      @ForAll Layer layer,
      @ForAll @IntRange(min = 1, max = 5) int length) {
    List<FrequencyList.Row> expected = NaiveRecount.frequencies(articles, layer, length, filter);
    FrequencyList list =
        Corpora.of(articles)
            .frequencies(
                Selection.WHOLE,
                new FrequencyRequest(layer, length, filter, Order.FREQUENCY, 1, 1_000_000));
    assertThat(list.rows()).isEqualTo(expected);
    assertThat(list.total()).isEqualTo(expected.size());
  }

  @Property(tries = 150)
  void selectionsSizesAndThemesEqualANaiveRecount(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll("selections") Selection selection) {
    List<CorpusArticle> selected =
        articles.stream().filter(article -> NaiveRecount.isIn(article, selection)).toList();
    CorpusIndex index = Corpora.of(articles);
    assertThat(
            index
                .articles(
                    selection, new ArticleListRequest(ArticleListRequest.Order.DATE, false, 1, 100))
                .rows())
        .extracting(ArticleList.Row::id)
        .containsExactlyInAnyOrderElementsOf(selected.stream().map(CorpusArticle::id).toList());
    assertSize(index.size(selection), selected);
    assertThemes(index, selection, selected);
  }

  private static void assertSize(CorpusSize size, List<CorpusArticle> selected) {
    Set<String> words = new HashSet<>();
    Set<String> sources = new HashSet<>();
    long tokens = 0;
    long sentences = 0;
    for (CorpusArticle article : selected) {
      TokenizedText text = NaiveRecount.tokens(article);
      tokens += text.size();
      sentences += text.sentenceCount();
      for (int i = 0; i < text.size(); i++) {
        words.add(Folding.word(text.form(i)));
      }
      if (!article.details().source().isEmpty()) {
        sources.add(Folding.word(article.details().source()));
      }
    }
    assertThat(size.base()).isEqualTo(new TokenBase(selected.size(), tokens));
    assertThat(size.sentences()).isEqualTo(sentences);
    assertThat(size.types()).isEqualTo(words.size());
    assertThat(size.sources()).isEqualTo(sources.size());
    assertThat(size.undated())
        .isEqualTo(selected.stream().filter(a -> a.details().date().isAllTime()).count());
    assertThat(size.withoutPatterns())
        .isEqualTo(
            selected.stream()
                .filter(a -> !List.of("en", "ru").contains(a.details().language().code()))
                .count());
  }

  private static void assertThemes(
      CorpusIndex index, Selection selection, List<CorpusArticle> selected) {
    ThemeTable table = index.themes(selection, List.of(0, 2));
    long covered = 0;
    long shown = 0;
    for (CorpusArticle article : selected) {
      Set<Integer> tokens = new HashSet<>();
      for (ThemeHit hit : NaiveRecount.hits(article)) {
        if (hit.theme() == 0 || hit.theme() == 2) {
          shown++;
          for (int i = hit.start(); i < hit.end(); i++) {
            tokens.add(i);
          }
        }
      }
      covered += tokens.size();
    }
    assertThat(table.tokensCovered()).isEqualTo(covered);
    assertThat(table.shown().hits()).isEqualTo(shown);
    for (int theme = 0; theme < table.themes().size(); theme++) {
      int asked = theme;
      List<Long> perArticle =
          selected.stream()
              .map(a -> NaiveRecount.hits(a).stream().filter(h -> h.theme() == asked).count())
              .toList();
      assertThat(table.themes().get(theme))
          .isEqualTo(
              new ThemeCount(
                  perArticle.stream().mapToLong(Long::longValue).sum(),
                  (int) perArticle.stream().filter(hits -> hits > 0).count()));
    }
  }

  @Property(tries = 100)
  void ordersListTheSameRows(@ForAll("corpora") List<CorpusArticle> articles) {
    CorpusIndex index = Corpora.of(articles);
    List<FrequencyList.Row> byFrequency = rows(index, Order.FREQUENCY);
    assertThat(rows(index, Order.ALPHABETICAL))
        .usingElementComparator(
            Comparator.comparing(FrequencyList.Row::term)
                .thenComparing(FrequencyList.Row::frequency))
        .containsExactlyInAnyOrderElementsOf(byFrequency);
    assertThat(rows(index, Order.DOCUMENT_FREQUENCY))
        .extracting(row -> -row.documentFrequency())
        .isSorted();
    assertThat(byFrequency).extracting(FrequencyList.Row::rank).isSorted();
  }

  private static List<FrequencyList.Row> rows(CorpusIndex index, Order order) {
    return index
        .frequencies(
            Selection.WHOLE, new FrequencyRequest(Layer.WORD, 2, Filter.NONE, order, 1, 10_000))
        .rows();
  }
}
