package org.topoi.analysis.corpus;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.topoi.analysis.corpus.ArticleListRequest.Order;

/** Lists articles, sorted and paged. */
final class ArticleLister {

  private static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();

  private final Holdings holdings;
  private final List<Integer> founding;

  ArticleLister(Holdings holdings) {
    this.holdings = holdings;
    this.founding =
        IntStream.range(0, holdings.themes())
            .filter(theme -> holdings.dictionary().themes().get(theme).founding())
            .boxed()
            .toList();
  }

  ArticleList list(List<Entry> entries, ArticleListRequest request) {
    List<ArticleList.Row> rows =
        entries.stream()
            .sorted(comparator(request, entries))
            .skip((request.page() - 1L) * request.pageSize())
            .limit(request.pageSize())
            .map(this::row)
            .toList();
    return new ArticleList(Holdings.base(entries), rows);
  }

  private ArticleList.Row row(Entry entry) {
    return new ArticleList.Row(
        entry.id(),
        entry.details(),
        entry.tokens(),
        IntStream.of(entry.themeHits(holdings.themes())).boxed().toList());
  }

  private Comparator<Entry> comparator(ArticleListRequest request, List<Entry> entries) {
    Comparator<Entry> known = known(request.order(), entries);
    return Comparator.comparing((Entry entry) -> isUnknown(request.order()).test(entry))
        .thenComparing(request.descending() ? known.reversed() : known)
        .thenComparing(Entry::id);
  }

  private Comparator<Entry> known(Order order, List<Entry> entries) {
    return switch (order) {
      case DATE ->
          Comparator.comparing((Entry entry) -> entry.date().last())
              .thenComparing(entry -> entry.date().first());
      case TITLE -> byName(entry -> entry.details().title());
      case SOURCE -> byName(entry -> entry.details().source());
      case AUTHOR -> byName(entry -> entry.details().author());
      case TOKENS -> Comparator.comparing(Entry::tokens);
      case HITS -> {
        Map<Long, Integer> hits =
            entries.stream().collect(Collectors.toMap(Entry::id, this::foundingHits));
        yield Comparator.comparing(entry -> hits.getOrDefault(entry.id(), 0));
      }
    };
  }

  private static Comparator<Entry> byName(Function<Entry, String> name) {
    return Comparator.comparing(name, ArticleLister::collate);
  }

  private static int collate(String one, String other) {
    int order = COLLATOR.compare(one, other);
    return order != 0 ? order : CodePointOrder.INSTANCE.compare(one, other);
  }

  private static Predicate<Entry> isUnknown(Order order) {
    return switch (order) {
      case DATE -> entry -> entry.date().isAllTime();
      case TITLE -> entry -> entry.details().title().isBlank();
      case SOURCE -> entry -> entry.details().source().isBlank();
      case AUTHOR -> entry -> entry.details().author().isBlank();
      case TOKENS, HITS -> entry -> false;
    };
  }

  private int foundingHits(Entry entry) {
    int[] hits = entry.themeHits(holdings.themes());
    return founding.stream().mapToInt(theme -> hits[theme]).sum();
  }
}
