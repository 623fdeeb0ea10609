package org.topoi.analysis.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.topoi.analysis.text.TokenizedText;

/**
 * Shows hits in their sentences: counts per article first, and reads only the texts of those that
 * are shown.
 */
final class LineReader {

  /** Texts read at a time, so that a long export does not hold them all. */
  private static final int BATCH = 200;

  private static final Comparator<Found> NEWEST_FIRST =
      Comparator.comparing((Found found) -> found.entry.date().isAllTime())
          .thenComparing(found -> found.entry.date().last(), Comparator.reverseOrder())
          .thenComparing(found -> found.entry.id());

  private final Holdings holdings;
  private final ArticleTexts texts;

  LineReader(Holdings holdings, ArticleTexts texts) {
    this.holdings = holdings;
    this.texts = texts;
  }

  EvidenceLines read(List<Entry> entries, LineRequest request) {
    HitFinder finder = HitFinder.of(request.what(), holdings);
    List<Found> found =
        entries.stream()
            .map(entry -> new Found(entry, finder.ranges(entry)))
            .filter(hits -> hits.count() > 0)
            .sorted(NEWEST_FIRST)
            .toList();
    long total = found.stream().mapToLong(Found::count).sum();
    return new EvidenceLines(
        Holdings.base(entries), total, found.size(), lines(shown(found, request)));
  }

  /** Cuts the page out of the hits. */
  private static List<Found> shown(List<Found> all, LineRequest request) {
    long from = (request.page() - 1L) * request.pageSize();
    long to = from + request.pageSize();
    List<Found> shown = new ArrayList<>();
    long before = 0;
    for (Found found : all) {
      long first = Math.max(from - before, 0);
      long last = Math.min(to - before, found.count());
      if (first < last) {
        shown.add(found.cut((int) first, (int) last));
      }
      before += found.count();
    }
    return shown;
  }

  private List<EvidenceLine> lines(List<Found> shown) {
    List<EvidenceLine> lines = new ArrayList<>();
    for (int from = 0; from < shown.size(); from += BATCH) {
      List<Found> batch = shown.subList(from, Math.min(from + BATCH, shown.size()));
      Map<Long, String> bodies =
          texts.texts(batch.stream().map(found -> found.entry.id()).toList());
      batch.forEach(found -> addLines(found, bodies.get(found.entry.id()), lines));
    }
    return lines;
  }

  private void addLines(Found found, @Nullable String body, List<EvidenceLine> lines) {
    if (body == null) {
      return;
    }
    Entry entry = found.entry;
    TokenizedText text = holdings.rules().of(entry.language()).tokenizer().tokenize(body);
    for (int i = 0; i < found.ranges.length; i += 2) {
      // The record may be a step ahead of this state: a line must never mark something else.
      if (isAsIndexed(entry, text, holdings.lexicon(), found.ranges[i], found.ranges[i + 1])) {
        lines.add(line(entry, text, found.ranges[i], found.ranges[i + 1]));
      }
    }
  }

  /** Says whether a text still has the tokens of a hit where they were counted. */
  static boolean isAsIndexed(
      Entry entry, TokenizedText text, LexiconView lexicon, int start, int end) {
    if (text.size() != entry.tokens()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!text.form(i).equals(lexicon.string(entry.forms()[i]))) {
        return false;
      }
    }
    return true;
  }

  private static EvidenceLine line(Entry entry, TokenizedText text, int start, int end) {
    int sentence = text.sentenceOf(start);
    int from = text.start(start);
    int to = text.end(end - 1);
    String body = text.text();
    return new EvidenceLine(
        entry.id(),
        entry.details(),
        sentence + 1,
        from,
        body.substring(text.sentenceStartOffset(sentence), from),
        body.substring(from, to),
        body.substring(to, text.sentenceEndOffset(text.sentenceOf(end - 1))));
  }

  /** Hits in an article: start and end position of each in turn. */
  private static final class Found {
    final Entry entry;
    final int[] ranges;

    Found(Entry entry, int[] ranges) {
      this.entry = entry;
      this.ranges = ranges;
    }

    int count() {
      return ranges.length / 2;
    }

    Found cut(int first, int last) {
      return new Found(entry, Arrays.copyOfRange(ranges, first * 2, last * 2));
    }
  }
}
