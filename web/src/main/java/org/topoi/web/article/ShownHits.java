package org.topoi.web.article;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.topoi.analysis.corpus.ArticleAnalysis;
import org.topoi.analysis.corpus.ArticleAnalysis.Hit;

/**
 * The hits of an article that belong to the themes shown.
 *
 * @param article the article
 * @param themes indexes of the themes shown
 * @param hits the hits, in the order of the text
 * @param byTheme how many each theme has, by its index; themes without a hit are left out
 * @param first number of the first hit of each theme among the hits, from 1
 */
record ShownHits(
    ArticleAnalysis article,
    List<Integer> themes,
    List<Hit> hits,
    Map<Integer, Integer> byTheme,
    Map<Integer, Integer> first) {

  ShownHits {
    themes = List.copyOf(themes);
    hits = List.copyOf(hits);
    byTheme = Map.copyOf(byTheme);
    first = Map.copyOf(first);
  }

  static ShownHits of(ArticleAnalysis article, List<Integer> themes) {
    List<Hit> hits = article.hits().stream().filter(hit -> themes.contains(hit.theme())).toList();
    Map<Integer, Integer> byTheme = new TreeMap<>();
    Map<Integer, Integer> first = new TreeMap<>();
    for (int i = 0; i < hits.size(); i++) {
      byTheme.merge(hits.get(i).theme(), 1, Integer::sum);
      first.putIfAbsent(hits.get(i).theme(), i + 1);
    }
    return new ShownHits(article, themes, hits, byTheme, first);
  }

  /** Returns the hits of a theme. */
  int of(int theme) {
    return byTheme.getOrDefault(theme, 0);
  }

  /** Returns the place of a theme's first hit on the page; empty when it has none. */
  String firstHref(int theme) {
    return first.containsKey(theme) ? "#hit-" + first.get(theme) : "";
  }
}
