package org.topoi.benchmark.blacklab;

import java.util.List;
import java.util.Locale;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;
import org.topoi.benchmark.corpus.BenchmarkArticle;
import org.topoi.benchmark.task.SubCorpus;

/** Writes articles as BlackLab reads them: one folded word a line. */
final class VerticalText {

  private final Tokenizer tokenizer = Tokenizer.of(Language.ENGLISH);

  /** Returns the articles of a batch, one after the other. */
  String of(List<BenchmarkArticle> articles) {
    return String.join("", articles.parallelStream().map(this::of).toList());
  }

  private String of(BenchmarkArticle article) {
    TokenizedText text = tokenizer.tokenize(article.text());
    StringBuilder lines = new StringBuilder(article.text().length() + 100);
    lines.append(head(article));
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      lines.append("<s>\n");
      for (int i = text.sentenceFirst(sentence); i < text.sentenceEnd(sentence); i++) {
        lines.append(Folding.word(text.form(i), Language.ENGLISH)).append('\n');
      }
      lines.append("</s>\n");
    }
    return lines.append("</doc>\n").toString();
  }

  /** The parts of the corpus are metadata of their own, for values are cut into words. */
  private static String head(BenchmarkArticle article) {
    return String.format(
        Locale.ROOT,
        "<doc a=\"%s\" b=\"%s\" month=\"%s\">%n",
        article.day().isBefore(SubCorpus.A_FROM) ? "no" : "yes",
        article.source().equals(SubCorpus.B_SOURCE) ? "yes" : "no",
        article.date().substring(0, 7));
  }
}
