package org.topoi.web.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.topoi.analysis.corpus.ArticleAnalysis;
import org.topoi.analysis.corpus.ArticleAnalysis.Hit;
import org.topoi.analysis.corpus.EvidenceLine;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;
import org.topoi.analysis.theme.Theme;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.View;
import org.topoi.web.importing.ImportedPage.ThemeFound;
import org.topoi.web.layout.Line;
import org.topoi.web.layout.ThemeMark;

/** The themes that one article meets, each with its first hit. */
final class ThemesFound {

  private ThemesFound() {}

  /** Returns the themes, most hits first; ties in the order of the dictionary. */
  static List<ThemeFound> in(ArticleAnalysis article, View view) {
    Map<Integer, List<Hit>> byTheme = new TreeMap<>();
    for (Hit hit : article.hits()) {
      byTheme.computeIfAbsent(hit.theme(), theme -> new ArrayList<>()).add(hit);
    }
    TokenizedText text = Tokenizer.of(article.details().language()).tokenize(article.text());
    return byTheme.entrySet().stream()
        .map(
            entry -> {
              Theme theme = view.dictionary().themes().get(entry.getKey());
              return new ThemeFound(
                  ThemeMark.of(theme, view),
                  entry.getValue().size(),
                  href(article.id(), theme),
                  line(entry.getValue().get(0), article, text, view));
            })
        .sorted(Comparator.comparingInt(ThemeFound::hits).reversed())
        .toList();
  }

  private static String href(long id, Theme theme) {
    return Query.EMPTY.and("set", "all").and("show", theme.slug()).on(ArticleReport.href(id));
  }

  private static Line line(Hit hit, ArticleAnalysis article, TokenizedText text, View view) {
    int sentence = hit.sentence() - 1;
    EvidenceLine line =
        new EvidenceLine(
            article.id(),
            article.details(),
            hit.sentence(),
            hit.start(),
            article.text().substring(text.sentenceStartOffset(sentence), hit.start()),
            article.text().substring(hit.start(), hit.end()),
            article.text().substring(hit.end(), text.sentenceEndOffset(sentence)));
    return Line.of(List.of(line), view).get(0);
  }
}
