package org.topoi.analysis.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.topoi.analysis.text.Language;

/** Measures how large a set of articles is. */
final class Sizes {

  private static final String NOT_GIVEN = Entry.key("");

  private Sizes() {}

  static CorpusSize of(List<Entry> entries, Holdings holdings) {
    Set<Language> withPatterns = holdings.dictionary().languages();
    return new CorpusSize(
        Holdings.base(entries),
        entries.stream().mapToLong(entry -> entry.sentenceEnds().length).sum(),
        types(entries, holdings.lexicon().size()),
        (int)
            entries.stream()
                .map(Entry::sourceKey)
                .filter(key -> !key.equals(NOT_GIVEN))
                .distinct()
                .count(),
        (int) entries.stream().filter(entry -> entry.date().isAllTime()).count(),
        (int) entries.stream().filter(entry -> !withPatterns.contains(entry.language())).count(),
        dates(entries.stream().map(Entry::date).filter(date -> !date.isAllTime()).toList()));
  }

  private static int types(List<Entry> entries, int lexiconSize) {
    boolean[] met = new boolean[lexiconSize];
    int types = 0;
    for (Entry entry : entries) {
      for (int word : entry.words()) {
        types += met[word] ? 0 : 1;
        met[word] = true;
      }
    }
    return types;
  }

  private static DateSpan dates(List<DateSpan> dated) {
    if (dated.isEmpty()) {
      return DateSpan.ALL_TIME;
    }
    LocalDate first = dated.stream().map(DateSpan::first).min(Comparator.naturalOrder()).get();
    LocalDate last = dated.stream().map(DateSpan::last).max(Comparator.naturalOrder()).get();
    return new DateSpan(first, last);
  }
}
