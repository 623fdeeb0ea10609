package org.topoi.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Short ways to ask a test text for its tokens and sentences. */
final class Tokens {

  private Tokens() {}

  static List<String> forms(Language language, String text) {
    return forms(Tokenizer.of(language).tokenize(text));
  }

  static List<String> forms(TokenizedText tokens) {
    return IntStream.range(0, tokens.size()).mapToObj(tokens::form).toList();
  }

  static List<String> sentences(Language language, String text) {
    TokenizedText tokens = Tokenizer.of(language).tokenize(text);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < tokens.sentenceCount(); i++) {
      sentences.add(text.substring(tokens.sentenceStartOffset(i), tokens.sentenceEndOffset(i)));
    }
    return sentences;
  }
}
