package org.topoi.benchmark.corpus;

import java.util.ArrayList;
import java.util.List;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

/**
 * A real text cut into sentences.
 *
 * @param text where it comes from
 * @param source its source, with the country where the texts of that source are of several
 * @param sentences its sentences, each on one line
 */
record Speech(SourceText text, String source, List<Sentence> sentences) {

  Speech {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param text with single blanks
   * @param tokens its word tokens
   */
  record Sentence(String text, int tokens) {}

  static Speech of(SourceText text, String source, Tokenizer tokenizer) {
    TokenizedText cut = tokenizer.tokenize(text.text());
    List<Sentence> sentences = new ArrayList<>(cut.sentenceCount());
    for (int i = 0; i < cut.sentenceCount(); i++) {
      String line =
          cut.text()
              .substring(cut.sentenceStartOffset(i), cut.sentenceEndOffset(i))
              .replaceAll("\\s+", " ");
      sentences.add(new Sentence(line, cut.sentenceEnd(i) - cut.sentenceFirst(i)));
    }
    return new Speech(text, source, sentences);
  }

  int tokens() {
    return sentences.stream().mapToInt(Sentence::tokens).sum();
  }
}
