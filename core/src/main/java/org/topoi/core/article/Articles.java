package org.topoi.core.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles that are kept. Every change is logged in the transaction that makes it. */
public interface Articles {

  /** Longest text of an article, in UTF-16 units: about 300,000 words. */
  int LONGEST_BODY = 2_000_000;

  /**
   * Keeps an article.
   *
   * @throws DuplicateArticleException when its text is there already
   * @throws UnusableTextException when its text is empty, too long or not text
   * @throws UnusableDetailException when its title, a name, its language or its address cannot be
   *     kept
   */
  Article add(ArticleDraft draft);

  /**
   * Keeps the articles of a batch in one transaction and returns what became of each, in their
   * order. A draft that is refused or a duplicate, be it of an earlier one of the batch, does not
   * hold the others up.
   */
  List<AddOutcome> addAll(List<ArticleDraft> drafts);

  /** Returns an article. */
  Optional<Article> find(long id);

  /** Returns the articles with these numbers, those that exist, by number. */
  List<Article> findAll(Collection<Long> ids);

  /** Returns the summaries of the articles with these numbers, those that exist, by number. */
  List<ArticleSummary> summaries(Collection<Long> ids);

  /** Returns the texts of the articles with these numbers, those that exist. */
  Map<Long, String> texts(Collection<Long> ids);

  /**
   * Corrects what is known about an article; returns it as it is now, or nothing when there is
   * none.
   *
   * @throws UnusableDetailException when a title, a name, a language or an address cannot be kept
   */
  Optional<Article> correct(long id, ArticleDetails details);

  /** Takes an article out; says whether there was one. */
  boolean remove(long id);

  /** Takes out every article that came in one way; returns how many. */
  int removeAll(Provenance provenance);

  /** Returns how many articles came in one way. */
  long count(Provenance provenance);

  /** Returns how many articles are kept. */
  long count();

  /** Returns the changes behind a number of the log, oldest first. */
  List<ArticleChange> changesAfter(long changeId, int limit);

  /** Returns the number of the last change, 0 when there is none. */
  long lastChange();

  /** Says whether the sample corpus has been loaded once, whether or not it is still there. */
  boolean sampleWasLoaded();

  /** Notes that the sample corpus has been loaded. */
  void noteSampleLoaded();
}
