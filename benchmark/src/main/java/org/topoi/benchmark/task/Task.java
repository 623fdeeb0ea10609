package org.topoi.benchmark.task;

/** One question that every tool is asked, as {@code docs/performance.md} lists them. */
public enum Task {
  /** The 100 most frequent words of the whole corpus. */
  WORDS_WHOLE("b1", "100 most frequent words, whole corpus"),
  /** The 100 most frequent words of {@link SubCorpus#A}. */
  WORDS_A("b2", "100 most frequent words, A"),
  /** The 100 most frequent words of {@link SubCorpus#B}. */
  WORDS_B("b3", "100 most frequent words, B"),
  /** The first 50 lines of a rare word, sorted by the three words behind it. */
  LINES_RARE("d1", "50 lines by right context, " + Words.RARE),
  /** The same of a word of medium frequency. */
  LINES_MEDIUM("d2", "50 lines by right context, " + Words.MEDIUM),
  /** The same of a frequent word. */
  LINES_FREQUENT("d3", "50 lines by right context, " + Words.FREQUENT),
  /** The same of two words that follow each other in a sentence. */
  LINES_PHRASE("d4", "50 lines by right context, " + Words.PHRASE),
  /** The 50 words that stand most often within five tokens of a node, across sentences. */
  COLLOCATES("e", "50 most frequent collocates within 5, " + Words.NODE),
  /** In how many articles each of the five themes is met, and how often. */
  THEMES("f", "5 themes with 60 patterns, per article"),
  /** How often a word is met in each month. */
  SERIES("g", "monthly series, " + Words.IN_TIME);

  private final String id;
  private final String title;

  Task(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** Returns its sign in tables, such as {@code b1}. */
  public String id() {
    return id;
  }

  /** Returns what is asked, in a few words. */
  public String title() {
    return title;
  }

  /** The words that are asked for; frequencies are those of English political speech. */
  public static final class Words {

    /** About 4 in a million. */
    public static final String RARE = "hegemonism";

    /** About 200 in a million. */
    public static final String MEDIUM = "sovereignty";

    /** About 22,000 in a million. */
    public static final String FREQUENT = "in";

    /** About 480 in a million. */
    public static final String PHRASE = "human rights";

    /** About 140 in a million. */
    public static final String NODE = "debt";

    /** About 320 in a million. */
    public static final String IN_TIME = "climate";

    private Words() {}
  }
}
