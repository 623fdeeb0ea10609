package org.topoi.analysis.corpus;

/** Takes a concordance line by line, so that a long one need not be held at once. */
public interface ConcordanceReader {

  /** Is told once, before the first line, how many hits there are. */
  void counts(ConcordanceCounts counts);

  /** Is handed each line in order. */
  void line(ConcordanceLine line);
}
