package org.topoi.analysis.query;

import java.util.ArrayList;
import java.util.List;
import org.topoi.analysis.query.NaiveQuery.Token;

/** A text of strings as a vocabulary and coded tokens. */
final class StringCorpus implements Vocabulary, CodedText {

  private final List<String> types = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final int[] sentenceEnds;

  StringCorpus(List<List<Token>> sentences) {
    sentences.forEach(tokens::addAll);
    for (Token token : tokens) {
      for (String type : List.of(token.form(), token.word(), token.lemma())) {
        if (!types.contains(type)) {
          types.add(type);
        }
      }
    }
    sentenceEnds = new int[sentences.size()];
    int end = 0;
    for (int i = 0; i < sentenceEnds.length; i++) {
      end += sentences.get(i).size();
      sentenceEnds[i] = end;
    }
  }

  @Override
  public int size() {
    return types.size();
  }

  @Override
  public String type(int number) {
    return types.get(number);
  }

  @Override
  public int wordOf(int form) {
    String type = types.get(form);
    return tokens.stream()
        .filter(token -> token.form().equals(type))
        .map(token -> types.indexOf(token.word()))
        .findFirst()
        .orElse(form);
  }

  @Override
  public int find(String type) {
    return types.indexOf(type);
  }

  @Override
  public int[] items(Attribute attribute) {
    return tokens.stream()
        .mapToInt(
            token ->
                types.indexOf(
                    switch (attribute) {
                      case WORD -> token.word();
                      case LEMMA -> token.lemma();
                      case FORM -> token.form();
                    }))
        .toArray();
  }

  @Override
  public int[] sentenceEnds() {
    return sentenceEnds;
  }
}
