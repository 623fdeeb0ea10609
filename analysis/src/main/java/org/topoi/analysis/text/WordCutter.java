package org.topoi.analysis.text;

import com.ibm.icu.text.BreakIterator;

/** Cuts a working copy into word tokens: UAX #29 words, joined at hyphens and parted at clitics. */
final class WordCutter {

  private final WorkingCopy copy;
  private final String text;
  private final Clitics clitics;
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();

  WordCutter(WorkingCopy copy, Clitics clitics) {
    this.copy = copy;
    this.text = copy.text();
    this.clitics = clitics;
    cut();
  }

  IntList starts() {
    return starts;
  }

  IntList ends() {
    return ends;
  }

  private void cut() {
    BreakIterator breaks = Uax29.wordBreaks(text);
    int from = 0;
    int to = -1;
    boolean spelled = false;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int status = breaks.getRuleStatus();
      if (status < BreakIterator.WORD_NONE_LIMIT || copy.isProtected(start)) {
        continue;
      }
      boolean spelledNow = status < BreakIterator.WORD_KANA;
      if (!(spelled && spelledNow && to == start - 1 && isJoint(to))) {
        add(from, to);
        from = start;
      }
      to = end;
      spelled = spelledNow;
    }
    add(from, to);
  }

  /** Says whether a hyphen stands at an offset between two letters; en and em dashes part words. */
  private boolean isJoint(int offset) {
    char hyphen = text.charAt(offset);
    return (hyphen == '-' || hyphen == '\u2010' || hyphen == '\u2011')
        && isLetter(text.codePointBefore(offset))
        && isLetter(text.codePointAt(offset + 1));
  }

  private static boolean isLetter(int codePoint) {
    return Character.isLetter(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private void add(int start, int end) {
    if (end < 0) {
      return;
    }
    int last = withoutFormatMarks(start, end);
    int from = start;
    int cliticEnd = clitics.endOfClitic(text, from, last);
    while (cliticEnd > from) {
      starts.add(from);
      ends.add(cliticEnd);
      from = cliticEnd;
      cliticEnd = clitics.endOfClitic(text, from, last);
    }
    starts.add(from);
    ends.add(last);
  }

  /**
   * Marks of direction and the like stick to the word before them; a few signs are both such a mark
   * and a number.
   */
  private int withoutFormatMarks(int start, int end) {
    int last = end;
    while (last > start && Character.getType(text.charAt(last - 1)) == Character.FORMAT) {
      last--;
    }
    return last == start ? end : last;
  }
}
