package org.topoi.analysis.corpus;

import java.util.List;
import java.util.Optional;
import org.topoi.analysis.theme.ThemeDictionary;

/** One state of a corpus in memory. */
final class Snapshot implements CorpusIndex {

  private static final int SIZES = 32;

  private final long generation;
  private final Holdings holdings;
  private final ArticleTexts texts;
  private final Selections selections;
  private final Frequencies frequencies;
  private final Keyness keyness;
  private final Concordances concordances;

  /** A page asks for the size of its selection, and of the whole, in many places. */
  private final Lru<Selection, CorpusSize> sizes = new Lru<>(SIZES, size -> 1);

  Snapshot(long generation, Holdings holdings, ArticleTexts texts) {
    this.generation = generation;
    this.holdings = holdings;
    this.texts = texts;
    this.selections = new Selections(holdings);
    this.frequencies = new Frequencies(holdings, selections);
    this.keyness = new Keyness(holdings, selections);
    this.concordances = new Concordances(holdings, texts);
  }

  Holdings holdings() {
    return holdings;
  }

  @Override
  public ThemeDictionary dictionary() {
    return holdings.dictionary();
  }

  @Override
  public long generation() {
    return generation;
  }

  @Override
  public CorpusSize size(Selection selection) {
    return sizes.get(selection, asked -> Sizes.of(selections.of(asked), holdings));
  }

  @Override
  public ThemeTable themes(Selection selection, List<Integer> shown) {
    return new ThemeCounts(holdings).table(selections.of(selection), shown);
  }

  @Override
  public Breakdown breakdown(Selection selection, Facet facet) {
    return Breakdowns.by(facet, selections.of(selection), Tally.themes(holdings.themes()));
  }

  @Override
  public Breakdown series(Selection selection, Period period) {
    return Breakdowns.by(period, selections.of(selection), Tally.themes(holdings.themes()));
  }

  @Override
  public List<PatternCount> patterns(Selection selection, int theme) {
    return new ThemeCounts(holdings).patterns(selections.of(selection), theme);
  }

  @Override
  public FrequencyList frequencies(Selection selection, FrequencyRequest request) {
    return frequencies.list(selection, request);
  }

  @Override
  public EvidenceLines lines(Selection selection, LineRequest request) {
    return new LineReader(holdings, texts).read(selections.of(selection), request);
  }

  @Override
  public Breakdown termBreakdown(Selection selection, LineRequest.TermHits term, Facet facet) {
    return Breakdowns.by(facet, selections.of(selection), Tally.hits(HitFinder.of(term, holdings)));
  }

  @Override
  public Breakdown termSeries(Selection selection, LineRequest.TermHits term, Period period) {
    return Breakdowns.by(
        period, selections.of(selection), Tally.hits(HitFinder.of(term, holdings)));
  }

  @Override
  public CollocateList collocations(Selection selection, CollocationRequest request) {
    return new Collocations(holdings).list(selections.of(selection), request);
  }

  @Override
  public SelectionPair pair(Selection target, Selection reference) {
    return keyness.pair(target, reference);
  }

  @Override
  public KeywordList keyness(Selection target, Selection reference, KeynessRequest request) {
    return keyness.list(target, reference, request);
  }

  @Override
  public TermDispersion dispersion(Selection selection, LineRequest.TermHits term) {
    return Dispersions.of(selections.of(selection), HitFinder.of(term, holdings));
  }

  @Override
  public List<Stretch> stretches(Selection selection, LineRequest.TermHits term, int most) {
    return Stretches.of(selections.of(selection), HitFinder.of(term, holdings), most);
  }

  @Override
  public ThemeCooccurrence cooccurrence(
      Selection selection, List<Integer> themes, ThemeCooccurrence.Unit unit) {
    themes.forEach(holdings::checkTheme);
    return new Cooccurrences(holdings.themes(), themes).count(selections.of(selection), unit);
  }

  @Override
  public ConcordanceResult concordance(Selection selection, ConcordanceRequest request) {
    return ConcordanceResult.of(openConcordance(selection, request));
  }

  @Override
  public Concordance openConcordance(Selection selection, ConcordanceRequest request) {
    return concordances.open(selections.of(selection), request);
  }

  @Override
  public ArticleList articles(Selection selection, ArticleListRequest request) {
    return new ArticleLister(holdings).list(selections.of(selection), request);
  }

  @Override
  public Optional<ArticleAnalysis> article(long id) {
    return new ArticleReader(holdings, texts).read(id);
  }

  @Override
  public List<TermComparison> topTerms(long id, Selection reference, int limit) {
    return holdings
        .entry(id)
        .map(entry -> new Comparisons(holdings).topTerms(entry, selections.of(reference), limit))
        .orElse(List.of());
  }

  @Override
  public Optional<ThemeProfile> profile(long id, Selection reference) {
    return holdings
        .entry(id)
        .map(entry -> new Comparisons(holdings).profile(entry, selections.of(reference)));
  }
}
