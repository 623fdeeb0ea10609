package org.topoi.analysis.text;

import com.ibm.icu.text.BreakIterator;

/** Cuts a working copy, whose tokens are known, into sentences and counts its paragraphs. */
final class SentenceCutter {

  private final WorkingCopy copy;
  private final String text;
  private final SentenceRules rules;
  private final IntList tokenStarts;
  private final IntList tokenEnds;
  private final IntList ends = new IntList();
  private final IntList startOffsets = new IntList();
  private final IntList endOffsets = new IntList();

  SentenceCutter(WorkingCopy copy, SentenceRules rules, WordCutter words) {
    this.copy = copy;
    this.text = copy.text();
    this.rules = rules;
    this.tokenStarts = words.starts();
    this.tokenEnds = words.ends();
    cut();
  }

  /** Returns for each sentence the position behind its last token. */
  int[] ends() {
    return ends.toArray();
  }

  int[] startOffsets() {
    return startOffsets.toArray();
  }

  int[] endOffsets() {
    return endOffsets.toArray();
  }

  /** Returns the number of paragraphs that hold a token. */
  int paragraphs() {
    int paragraphs = 0;
    int token = 0;
    for (int i = 0; i <= copy.paragraphEndCount(); i++) {
      int end = i < copy.paragraphEndCount() ? copy.paragraphEnd(i) : text.length();
      int first = token;
      token = tokensBefore(end, token);
      if (token > first) {
        paragraphs++;
      }
    }
    return paragraphs;
  }

  private void cut() {
    BreakIterator breaks = Uax29.sentenceBreaks(text);
    int start = breaks.first();
    int token = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      int next = tokensBefore(end, token);
      boolean insideToken = next > 0 && tokenEnds.get(next - 1) > end;
      if (insideToken || (end < text.length() && !rules.endsSentence(text, start, end))) {
        continue;
      }
      if (next > token) {
        add(start, end, next);
        token = next;
      }
      start = end;
    }
  }

  /** Returns the position of the first token that starts at an offset or behind it. */
  private int tokensBefore(int offset, int from) {
    int token = from;
    while (token < tokenStarts.size() && tokenStarts.get(token) < offset) {
      token++;
    }
    return token;
  }

  private void add(int start, int end, int nextToken) {
    int first = start;
    while (isSpace(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (isSpace(text.charAt(last - 1))) {
      last--;
    }
    ends.add(nextToken);
    startOffsets.add(first);
    endOffsets.add(last);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
