package org.topoi.analysis.text;

import java.util.Arrays;

/**
 * A text cut into word tokens, sentences and paragraphs, each known by its place in the text.
 *
 * <p>Token positions run from 0 to {@link #size()} − 1, sentences and paragraphs likewise. A
 * sentence without a word token does not count. All ranges are half open.
 */
public final class TokenizedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentenceEnds;
  private final int[] sentenceStartOffsets;
  private final int[] sentenceEndOffsets;
  private final int paragraphCount;

  /**
   * Puts a tokenised text together; the arrays are taken over and must not be changed afterwards.
   *
   * @param text the text as it was given
   * @param starts offset of each token's first character, ascending
   * @param ends offset behind each token's last character
   * @param sentenceEnds for each sentence the position behind its last token, strictly ascending
   * @param sentenceStartOffsets for each sentence the offset of its first character that is not
   *     white space
   * @param sentenceEndOffsets for each sentence the offset behind its last character that is not
   *     white space
   * @param paragraphCount paragraphs with at least one token
   */
  TokenizedText(
      String text,
      int[] starts,
      int[] ends,
      int[] sentenceEnds,
      int[] sentenceStartOffsets,
      int[] sentenceEndOffsets,
      int paragraphCount) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.sentenceEnds = sentenceEnds;
    this.sentenceStartOffsets = sentenceStartOffsets;
    this.sentenceEndOffsets = sentenceEndOffsets;
    this.paragraphCount = paragraphCount;
  }

  /** Returns the text as it was given. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Returns the offset of the token's first character. */
  public int start(int position) {
    return starts[position];
  }

  /** Returns the offset behind the token's last character. */
  public int end(int position) {
    return ends[position];
  }

  /** Returns the token as it is written in the text. */
  public String form(int position) {
    return text.substring(starts[position], ends[position]);
  }

  /** Returns the number of sentences that hold at least one token. */
  public int sentenceCount() {
    return sentenceEnds.length;
  }

  /** Returns the number of paragraphs that hold at least one token. */
  public int paragraphCount() {
    return paragraphCount;
  }

  /** Returns the sentence in which the token stands. */
  public int sentenceOf(int position) {
    int found = Arrays.binarySearch(sentenceEnds, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Returns the position of the sentence's first token. */
  public int sentenceFirst(int sentence) {
    return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
  }

  /** Returns the position behind the sentence's last token. */
  public int sentenceEnd(int sentence) {
    return sentenceEnds[sentence];
  }

  /** Returns the offset of the sentence's first character, white space left out. */
  public int sentenceStartOffset(int sentence) {
    return sentenceStartOffsets[sentence];
  }

  /** Returns the offset behind the sentence's last character, white space left out. */
  public int sentenceEndOffset(int sentence) {
    return sentenceEndOffsets[sentence];
  }
}
