package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.topoi.analysis.corpus.ConcordanceRequest.Context;
import org.topoi.analysis.corpus.ConcordanceRequest.Tokens;
import org.topoi.analysis.text.TokenizedText;

/**
 * Reads the lines of hits out of the texts, a batch at a time: each text of a batch is read and cut
 * once, whatever the order of its lines.
 */
final class ConcordanceLines {

  private static final int BATCH = 200;

  private final List<Entry> entries;
  private final Holdings holdings;
  private final ArticleTexts texts;
  private final Context context;
  private final Consumer<ConcordanceLine> reader;
  private final List<int[]> waiting = new ArrayList<>();

  ConcordanceLines(
      List<Entry> entries,
      Holdings holdings,
      ArticleTexts texts,
      Context context,
      Consumer<ConcordanceLine> reader) {
    this.entries = entries;
    this.holdings = holdings;
    this.texts = texts;
    this.context = context;
    this.reader = reader;
  }

  /** Takes the next hit. */
  void add(int article, int start, int end) {
    waiting.add(new int[] {article, start, end});
    if (waiting.size() == BATCH) {
      flush();
    }
  }

  /** Hands on what has been taken so far. */
  void flush() {
    Map<Entry, List<Integer>> hits = new LinkedHashMap<>();
    for (int i = 0; i < waiting.size(); i++) {
      hits.computeIfAbsent(entries.get(waiting.get(i)[0]), unused -> new ArrayList<>()).add(i);
    }
    Map<Long, String> bodies = texts.texts(hits.keySet().stream().map(Entry::id).toList());
    Map<Integer, ConcordanceLine> lines = new TreeMap<>();
    hits.forEach(
        (entry, numbers) -> {
          String body = bodies.get(entry.id());
          if (body != null) {
            addLines(entry, body, numbers, lines);
          }
        });
    lines.values().forEach(reader);
    waiting.clear();
  }

  private void addLines(
      Entry entry, String body, List<Integer> numbers, Map<Integer, ConcordanceLine> lines) {
    TokenizedText text = holdings.rules().of(entry.language()).tokenizer().tokenize(body);
    for (int number : numbers) {
      int start = waiting.get(number)[1];
      int end = waiting.get(number)[2];
      // The record may be a step ahead of this state: a line must never mark something else.
      if (LineReader.isAsIndexed(entry, text, holdings.lexicon(), start, end)) {
        lines.put(number, line(entry, text, start, end));
      }
    }
  }

  private ConcordanceLine line(Entry entry, TokenizedText text, int start, int end) {
    int from = text.start(start);
    int to = text.end(end - 1);
    String body = text.text();
    int sentence = text.sentenceOf(start);
    return new ConcordanceLine(
        new ConcordanceLine.Place(entry.id(), sentence + 1, start, from, to),
        entry.details(),
        body.substring(shownFrom(text, start), from),
        body.substring(from, to),
        body.substring(to, shownTo(text, end)));
  }

  private int shownFrom(TokenizedText text, int start) {
    return context instanceof Tokens tokens
        ? text.start(Math.max(0, start - tokens.each()))
        : text.sentenceStartOffset(text.sentenceOf(start));
  }

  private int shownTo(TokenizedText text, int end) {
    return context instanceof Tokens tokens
        ? text.end(Math.min(text.size(), end + tokens.each()) - 1)
        : text.sentenceEndOffset(text.sentenceOf(end - 1));
  }
}
