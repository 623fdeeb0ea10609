package org.topoi.analysis.corpus;

import java.util.Arrays;
import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;

/** An article in the index: what is known about it and its coded tokens, without its text. */
final class Entry {

  /** Integers that a hit takes up in {@link #hits()}: theme, pattern, start, end. */
  static final int HIT = 4;

  private final long id;
  private final Details details;
  private final String sourceKey;
  private final String authorKey;
  private final int[] forms;
  private final int[] sentenceEnds;
  private final int[] words;
  private final int[] counts;
  private final int[] hits;
  private final int[] title;

  private Entry(CorpusArticle article, Coded coded, Counted counted) {
    this.id = article.id();
    this.details = article.details();
    this.sourceKey = key(details.source());
    this.authorKey = key(details.author());
    this.forms = coded.forms;
    this.sentenceEnds = coded.sentenceEnds;
    this.hits = coded.hits;
    this.title = coded.title;
    this.words = counted.words;
    this.counts = counted.counts;
  }

  /** Puts an entry together. */
  static Entry of(CorpusArticle article, Coded coded) {
    return new Entry(article, coded, Counted.of(coded.words));
  }

  /** Returns what a name is compared by: two spellings with one key are one source or author. */
  static String key(String name) {
    return Folding.word(name.isBlank() ? Selection.NOT_GIVEN : name.strip());
  }

  long id() {
    return id;
  }

  Details details() {
    return details;
  }

  Language language() {
    return details.language();
  }

  DateSpan date() {
    return details.date();
  }

  String sourceKey() {
    return sourceKey;
  }

  String authorKey() {
    return authorKey;
  }

  int tokens() {
    return forms.length;
  }

  /** Returns the number of the form of each token. */
  int[] forms() {
    return forms;
  }

  /** Returns for each sentence the position behind its last token. */
  int[] sentenceEnds() {
    return sentenceEnds;
  }

  /** Returns the distinct words in ascending order of their numbers. */
  int[] words() {
    return words;
  }

  /** Returns how often each of {@link #words()} occurs. */
  int[] counts() {
    return counts;
  }

  /** Returns the theme hits, {@link #HIT} integers each, by start, then by theme. */
  int[] hits() {
    return hits;
  }

  /** Returns the words of the title. */
  int[] title() {
    return title;
  }

  /** Returns how often a word occurs in the body. */
  int count(int word) {
    int index = Arrays.binarySearch(words, word);
    return index < 0 ? 0 : counts[index];
  }

  /** Returns the hits of each theme of a dictionary of that many. */
  int[] themeHits(int themes) {
    int[] sums = new int[themes];
    for (int i = 0; i < hits.length; i += HIT) {
      sums[hits[i]]++;
    }
    return sums;
  }

  /** The coded parts of an article; the arrays are taken over. */
  static final class Coded {
    final int[] forms;
    final int[] words;
    final int[] sentenceEnds;
    final int[] hits;
    final int[] title;

    Coded(int[] forms, int[] words, int[] sentenceEnds, int[] hits, int[] title) {
      this.forms = forms;
      this.words = words;
      this.sentenceEnds = sentenceEnds;
      this.hits = hits;
      this.title = title;
    }
  }

  /** Distinct words and how often each occurs. */
  private static final class Counted {
    final int[] words;
    final int[] counts;

    private Counted(int[] words, int[] counts) {
      this.words = words;
      this.counts = counts;
    }

    static Counted of(int[] tokens) {
      int[] words = tokens.clone();
      Arrays.sort(words);
      int[] counts = new int[words.length];
      int distinct = 0;
      for (int i = 0; i < words.length; i++) {
        if (i == 0 || words[i] != words[distinct - 1]) {
          words[distinct++] = words[i];
        }
        counts[distinct - 1]++;
      }
      return new Counted(Arrays.copyOf(words, distinct), Arrays.copyOf(counts, distinct));
    }
  }
}
