package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.ConcordanceRequest.Sample;
import org.topoi.analysis.corpus.ConcordanceRequest.SortKey;
import org.topoi.analysis.corpus.ConcordanceRequest.Tokens;
import org.topoi.analysis.corpus.FrequencyRequest.Filter;
import org.topoi.analysis.corpus.LineRequest.PatternHits;
import org.topoi.analysis.corpus.LineRequest.Target;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.analysis.corpus.LineRequest.ThemeHits;
import org.topoi.analysis.query.CorpusQuery;

/** Asks an index everything that it can answer, so that two indexes can be compared. */
final class Answers {

  private static final List<Target> TARGETS =
      List.of(
          new ThemeHits(0),
          new ThemeHits(1),
          new PatternHits(0, 1),
          new TermHits(Layer.WORD, "the state"),
          new TermHits(Layer.FORM, "State"),
          new TermHits(Layer.LEMMA, "a a"));

  private static final List<SortKey> SORT =
      List.of(SortKey.MATCH, SortKey.BEFORE_1, SortKey.SOURCE);

  private Answers() {}

  static List<Object> of(CorpusIndex index, Selection selection) {
    List<Object> answers = new ArrayList<>();
    List<Integer> themes = IntStream.range(0, index.dictionary().themes().size()).boxed().toList();
    answers.add(index.size(selection));
    answers.add(index.themes(selection, themes));
    themes.forEach(theme -> answers.add(index.patterns(selection, theme)));
    for (Facet facet : Facet.values()) {
      answers.add(index.breakdown(selection, facet));
      answers.add(index.termBreakdown(selection, new TermHits(Layer.WORD, "the"), facet));
    }
    for (Period period : Period.values()) {
      answers.add(index.series(selection, period));
      answers.add(index.termSeries(selection, new TermHits(Layer.LEMMA, "law"), period));
    }
    for (Target target : TARGETS) {
      answers.add(index.lines(selection, new LineRequest(target, 1, 5)));
      answers.add(index.lines(selection, new LineRequest(target, 2, 5)));
    }
    addLists(index, selection, answers);
    addComparisons(index, selection, answers);
    addConcordances(index, selection, answers);
    return answers;
  }

  private static void addComparisons(CorpusIndex index, Selection selection, List<Object> answers) {
    List<Integer> themes = IntStream.range(0, index.dictionary().themes().size()).boxed().toList();
    for (ThemeCooccurrence.Unit unit : ThemeCooccurrence.Unit.values()) {
      answers.add(index.cooccurrence(selection, themes, unit));
    }
    answers.add(index.dispersion(selection, new TermHits(Layer.WORD, "the state")));
    answers.add(index.dispersion(selection, new TermHits(Layer.LEMMA, "law")));
    answers.add(index.stretches(selection, new TermHits(Layer.WORD, "the"), 3));
    Selection reference = Corpora.sources("Tass", "BBC");
    SelectionPair pair = index.pair(selection, reference);
    answers.add(pair);
    if (pair.isComparable()) {
      for (Layer layer : Layer.values()) {
        answers.add(
            index.keyness(
                selection,
                reference,
                new KeynessRequest(
                    new KeynessRequest.Unit(layer, 1),
                    new KeynessRequest.Filter(1, 1, true, KeynessRequest.Significance.ANY),
                    KeynessRequest.Direction.BOTH,
                    KeynessRequest.Order.LOG_LIKELIHOOD,
                    1,
                    50)));
      }
    }
  }

  private static void addConcordances(
      CorpusIndex index, Selection selection, List<Object> answers) {
    for (String query : List.of("the *", "lemma:state | =The ..2 /s.*/", "[word!=\"a\"]{2}")) {
      for (List<SortKey> sort : List.of(List.<SortKey>of(), SORT)) {
        for (Sample sample : List.of(Sample.NONE, new Sample(3, 7))) {
          answers.add(
              index.concordance(
                  selection,
                  new ConcordanceRequest(
                      CorpusQuery.parse(query), new Tokens(3), sort, sample, 1, 5)));
        }
      }
    }
  }

  private static void addLists(CorpusIndex index, Selection selection, List<Object> answers) {
    for (Layer layer : Layer.values()) {
      for (int length = 1; length <= 3; length++) {
        for (FrequencyRequest.Order order : FrequencyRequest.Order.values()) {
          answers.add(
              index.frequencies(
                  selection, new FrequencyRequest(layer, length, Filter.NONE, order, 1, 1_000)));
        }
      }
    }
    for (ArticleListRequest.Order order : ArticleListRequest.Order.values()) {
      answers.add(index.articles(selection, new ArticleListRequest(order, true, 1, 3)));
      answers.add(index.articles(selection, new ArticleListRequest(order, false, 2, 3)));
    }
    for (long id = 1; id <= 12; id++) {
      answers.add(index.article(id));
      answers.add(index.topTerms(id, selection, 10));
      answers.add(index.profile(id, selection));
    }
  }
}
