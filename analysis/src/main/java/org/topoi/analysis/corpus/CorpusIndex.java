package org.topoi.analysis.corpus;

import java.util.List;
import java.util.Optional;
import org.topoi.analysis.theme.ThemeDictionary;

/**
 * One immutable state of the corpus, and every question that can be asked of it.
 *
 * <p>All counts are exact. Each result names the base it was counted in. The same request to the
 * same index gives the same result, whatever the order in which the articles came in.
 */
public interface CorpusIndex {

  /** Returns the dictionary by which themes are counted. */
  ThemeDictionary dictionary();

  /**
   * Returns a number that grows with each change of the corpus; equal generations hold equal
   * articles.
   */
  long generation();

  /** Returns how large a selection is. */
  CorpusSize size(Selection selection);

  /**
   * Returns the theme counts of a selection.
   *
   * @param shown indexes of the themes that are summed; the counts of all themes are returned
   */
  ThemeTable themes(Selection selection, List<Integer> shown);

  /**
   * Returns the selection cut by source, author or language: the part with most articles first,
   * then by label. Spellings that are one name after folding are one part, as they are in a {@link
   * Selection}; its label is the spelling of most of its articles.
   */
  Breakdown breakdown(Selection selection, Facet facet);

  /**
   * Returns the selection cut into calendar periods; articles whose date is not that precise are
   * outside.
   *
   * @throws TooManyPeriodsException when there are more than {@link Breakdown#MOST_PERIODS} from
   *     the first article to the last, as a lone wrong year makes of months
   */
  Breakdown series(Selection selection, Period period);

  /**
   * Returns how often each pattern of a theme carries a hit, in the order of the patterns,
   * exclusions left out.
   */
  List<PatternCount> patterns(Selection selection, int theme);

  /** Returns one page of a frequency list. */
  FrequencyList frequencies(Selection selection, FrequencyRequest request);

  /** Returns one page of the hits behind a number. */
  EvidenceLines lines(Selection selection, LineRequest request);

  /**
   * Returns the term's occurrences and articles per part; see {@link #breakdown}. The one "theme"
   * is the term.
   */
  Breakdown termBreakdown(Selection selection, LineRequest.TermHits term, Facet facet);

  /**
   * Returns the term's occurrences and articles per period; see {@link #series}. The one "theme" is
   * the term.
   */
  Breakdown termSeries(Selection selection, LineRequest.TermHits term, Period period);

  /**
   * Returns one page of the words that stand near a node. The co-occurrences of each are as many as
   * the lines of {@link LineRequest.CollocateHits}.
   */
  CollocateList collocations(Selection selection, CollocationRequest request);

  /** Returns how large two selections are and what they share. */
  SelectionPair pair(Selection target, Selection reference);

  /**
   * Returns one page of the keywords of a target: what is unusually frequent there or unusually
   * rare beside a reference, by default ranked by G², the strongest first, then by term. Articles
   * that are in both are counted on either side; {@link Selection#rest} shares none.
   *
   * @throws EmptyCorpusException when a side has no token
   * @throws EqualSelectionsException when both hold the same articles
   */
  KeywordList keyness(Selection target, Selection reference, KeynessRequest request);

  /** Returns how evenly a term is spread over the articles and the sources of a selection. */
  TermDispersion dispersion(Selection selection, LineRequest.TermHits term);

  /**
   * Returns where a term stands along a selection: its articles in the order of time, those without
   * a date last, cut into stretches that add up to it. The hits of each are as many as the lines of
   * {@link LineRequest.StretchHits}.
   *
   * @param most stretches at most, at least 1; fewer articles make one each
   */
  List<Stretch> stretches(Selection selection, LineRequest.TermHits term, int most);

  /**
   * Returns in how many sentences or articles of a selection two themes both have a hit.
   *
   * @param themes indexes of the themes that are compared, each once
   */
  ThemeCooccurrence cooccurrence(
      Selection selection, List<Integer> themes, ThemeCooccurrence.Unit unit);

  /**
   * Returns one page of the lines of a query.
   *
   * @throws TooManyLinesException when a page is asked for, in another order than that of articles,
   *     that lies behind the first {@link ConcordanceRequest#MOST_SORTED} lines
   */
  ConcordanceResult concordance(Selection selection, ConcordanceRequest request);

  /**
   * Finds the hits of a query, however many a page has; its lines are read when they are asked for.
   *
   * @throws TooManyLinesException as {@link #concordance}
   */
  Concordance openConcordance(Selection selection, ConcordanceRequest request);

  /** Returns one page of the articles of a selection. */
  ArticleList articles(Selection selection, ArticleListRequest request);

  /** Returns one article in full, or nothing when the index does not hold it. */
  Optional<ArticleAnalysis> article(long id);

  /**
   * Returns the article's most frequent words, without stop words and words that have no letter,
   * with their frequency here and in the selection without this article; in the article itself when
   * the selection holds no other. Ties go by word. Nothing when the index does not hold the
   * article.
   */
  List<TermComparison> topTerms(long id, Selection reference, int limit);

  /**
   * Returns the article's themes beside those of a reference, or nothing when the index does not
   * hold the article.
   */
  Optional<ThemeProfile> profile(long id, Selection reference);
}
