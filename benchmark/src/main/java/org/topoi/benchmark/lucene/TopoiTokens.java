package org.topoi.benchmark.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;

/**
 * The folded words of a text as Lucene takes them in. One position is left out between sentences,
 * so that no phrase reaches across.
 */
final class TopoiTokens extends TokenStream {

  private final TokenizedText text;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private int next;
  private int sentence;

  TopoiTokens(TokenizedText text) {
    this.text = text;
  }

  @Override
  public boolean incrementToken() {
    if (next == text.size()) {
      return false;
    }
    clearAttributes();
    term.append(Folding.word(text.form(next), Language.ENGLISH));
    if (next == text.sentenceEnd(sentence)) {
      sentence++;
      increment.setPositionIncrement(2);
    }
    next++;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    sentence = 0;
  }
}
