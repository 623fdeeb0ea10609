package org.topoi.analysis.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.topoi.analysis.corpus.ArticleAnalysis.Figures;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.theme.ThemeHit;

/**
 * Shows an article in full; its text is read and cut anew, so that the offsets fit the text that is
 * shown.
 */
final class ArticleReader {

  private final Holdings holdings;
  private final ArticleTexts texts;

  ArticleReader(Holdings holdings, ArticleTexts texts) {
    this.holdings = holdings;
    this.texts = texts;
  }

  Optional<ArticleAnalysis> read(long id) {
    return holdings
        .entry(id)
        .flatMap(
            entry ->
                Optional.ofNullable(texts.texts(List.of(id)).get(id))
                    .map(body -> analysis(entry, body)));
  }

  private ArticleAnalysis analysis(Entry entry, String body) {
    LanguageRules rules = holdings.rules().of(entry.language());
    TokenizedText text = rules.tokenizer().tokenize(body);
    return new ArticleAnalysis(
        entry.id(),
        entry.details(),
        body,
        new Figures(text.size(), types(text), text.sentenceCount(), text.paragraphCount()),
        rules.tagger().tag(text).stream().map(hit -> hit(hit, text)).toList());
  }

  private static int types(TokenizedText text) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      words.add(Folding.word(text.form(i)));
    }
    return words.size();
  }

  private static ArticleAnalysis.Hit hit(ThemeHit hit, TokenizedText text) {
    return new ArticleAnalysis.Hit(
        hit.theme(),
        hit.pattern(),
        text.start(hit.start()),
        text.end(hit.end() - 1),
        hit.start(),
        text.sentenceOf(hit.start()) + 1);
  }
}
