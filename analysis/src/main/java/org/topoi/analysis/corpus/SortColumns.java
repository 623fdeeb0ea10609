package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.topoi.analysis.corpus.ConcordanceRequest.Context;
import org.topoi.analysis.corpus.ConcordanceRequest.SortKey;
import org.topoi.analysis.corpus.ConcordanceRequest.Tokens;

/**
 * Turns what concordance lines are sorted by into columns of integers, so that no text is read for
 * it: a word is its alphabetical rank.
 */
final class SortColumns {

  /** Columns behind those of the keys: newness and index of the article, start, end. */
  static final int PLACE = 4;

  private static final int MATCH_WORDS = 5;
  private static final int NO_WORD = 0;

  private final List<Column> columns = new ArrayList<>();
  private final LexiconView lexicon;
  private final Context context;
  private final boolean needsWords;

  /**
   * Makes the columns of a request.
   *
   * @param ranks for each word its alphabetical rank, from 1; asked for when a key needs it
   */
  SortColumns(
      ConcordanceRequest request, List<Entry> entries, LexiconView lexicon, Supplier<int[]> ranks) {
    this.lexicon = lexicon;
    this.context = request.context();
    // What stands behind the order of articles cannot change anything any more.
    List<SortKey> keys = request.sort().stream().takeWhile(key -> key != SortKey.ARTICLE).toList();
    this.needsWords = keys.stream().anyMatch(SortColumns::isWord);
    int[] known = needsWords ? ranks.get() : new int[0];
    keys.forEach(key -> columns.addAll(columns(key, known, entries)));
  }

  private interface Column {
    int of(Hit hit);
  }

  /** A hit and the words that are shown around it. */
  private static final class Hit {
    final Entry entry;
    final int[] words;
    final int start;
    final int end;
    final int from;
    final int to;

    Hit(Entry entry, int[] words, int start, int end, int from, int to) {
      this.entry = entry;
      this.words = words;
      this.start = start;
      this.end = end;
      this.from = from;
      this.to = to;
    }

    int rank(int position, int[] ranks) {
      return position < from || position >= to ? NO_WORD : ranks[words[position]];
    }
  }

  /** Returns the number of columns. */
  int width() {
    return columns.size() + PLACE;
  }

  /** Adds a row for each hit of an article. */
  void addRows(ArticleHits hits, TopRows rows) {
    Entry entry = hits.entry();
    int[] words = needsWords ? lexicon.items(entry, Layer.WORD) : new int[0];
    int[] row = new int[width()];
    int place = columns.size();
    row[place] = ArticleHits.newness(entry);
    row[place + 1] = hits.index();
    Sentences sentences = new Sentences(entry.sentenceEnds());
    for (int i = 0; i < hits.count(); i++) {
      Hit hit = hit(entry, words, hits.start(i), hits.end(i), sentences);
      for (int column = 0; column < place; column++) {
        row[column] = columns.get(column).of(hit);
      }
      row[place + 2] = hit.start;
      row[place + 3] = hit.end;
      rows.add(row);
    }
  }

  private Hit hit(Entry entry, int[] words, int start, int end, Sentences sentences) {
    if (context instanceof Tokens tokens) {
      int from = Math.max(0, start - tokens.each());
      return new Hit(entry, words, start, end, from, Math.min(words.length, end + tokens.each()));
    }
    int from = sentences.first(sentences.of(start));
    return new Hit(entry, words, start, end, from, sentences.end(sentences.of(end - 1)));
  }

  private static boolean isWord(SortKey key) {
    return switch (key) {
      case MATCH, BEFORE_1, BEFORE_2, BEFORE_3, AFTER_1, AFTER_2, AFTER_3 -> true;
      case SOURCE, DATE, ARTICLE -> false;
    };
  }

  private static List<Column> columns(SortKey key, int[] ranks, List<Entry> entries) {
    return switch (key) {
      case MATCH -> match(ranks);
      case BEFORE_1 -> List.of(hit -> hit.rank(hit.start - 1, ranks));
      case BEFORE_2 -> List.of(hit -> hit.rank(hit.start - 2, ranks));
      case BEFORE_3 -> List.of(hit -> hit.rank(hit.start - 3, ranks));
      case AFTER_1 -> List.of(hit -> hit.rank(hit.end, ranks));
      case AFTER_2 -> List.of(hit -> hit.rank(hit.end + 1, ranks));
      case AFTER_3 -> List.of(hit -> hit.rank(hit.end + 2, ranks));
      case SOURCE -> {
        Map<String, Integer> sources = sources(entries);
        yield List.of(hit -> sources.getOrDefault(hit.entry.sourceKey(), Integer.MAX_VALUE));
      }
      case DATE -> List.of(hit -> ArticleHits.age(hit.entry));
      case ARTICLE -> List.of();
    };
  }

  private static List<Column> match(int[] ranks) {
    List<Column> match = new ArrayList<>();
    for (int i = 0; i < MATCH_WORDS; i++) {
      int word = i;
      match.add(hit -> hit.start + word < hit.end ? ranks[hit.words[hit.start + word]] : NO_WORD);
    }
    return match;
  }

  /** Returns the ranks of the sources by their folded names, that of "not given" left out. */
  private static Map<String, Integer> sources(List<Entry> entries) {
    Map<String, Integer> ranks = new HashMap<>();
    entries.stream()
        .map(Entry::sourceKey)
        .filter(key -> !key.equals(Entry.key("")))
        .distinct()
        .sorted(CodePointOrder.INSTANCE)
        .forEach(key -> ranks.put(key, ranks.size()));
    return ranks;
  }
}
