package org.topoi.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.SelectionParameters;
import org.topoi.web.corpus.View;

/**
 * The JSON twin of a page: the same data, with all that is needed to compute it again.
 *
 * @param selection the part of the corpus, by the names of its parameters
 * @param settings the settings of the page, defaults included
 * @param base what was counted in
 * @param dictionary the dictionary by which themes were counted
 * @param software version of the software
 * @param rows the rows of this page
 * @param total rows on all pages
 * @param next address of the next page; none on the last
 */
public record Twin<R>(
    Map<String, Object> selection,
    Map<String, Object> settings,
    TokenBase base,
    DictionaryVersion dictionary,
    String software,
    List<R> rows,
    long total,
    @Nullable String next) {

  private static final List<String> REPEATABLE = List.of("source", "author", "language", "theme");

  public Twin {
    rows = List.copyOf(rows);
  }

  /** The dictionary by which themes were counted. */
  public record DictionaryVersion(String name, int version) {

    /** Returns the dictionary of a view. */
    public static DictionaryVersion of(View view) {
      return new DictionaryVersion(view.dictionary().name(), view.dictionary().version());
    }
  }

  /** Returns a twin of a list that is complete on one page. */
  public static <R> Twin<R> complete(
      View view, Map<String, Object> settings, TokenBase base, String software, List<R> rows) {
    return paged(
        view, settings, base, software, rows, new Pager(1, Math.max(1, rows.size()), rows.size()));
  }

  /** Returns a twin of one page of a list. */
  public static <R> Twin<R> paged(
      View view,
      Map<String, Object> settings,
      TokenBase base,
      String software,
      List<R> rows,
      Pager pager) {
    return new Twin<>(
        selection(view),
        new TreeMap<>(settings),
        base,
        DictionaryVersion.of(view),
        software,
        rows,
        pager.total(),
        next(view, pager));
  }

  /** Returns the address of the next page of a JSON twin; none on the last. */
  public static @Nullable String next(View view, Pager pager) {
    return pager.hasNext()
        ? view.fullQuery()
            .with("page", String.valueOf(pager.page() + 1))
            .on(Frames.twinPath(view.path(), ".json"))
        : null;
  }

  private static Map<String, Object> selection(View view) {
    Map<String, Object> selection = new TreeMap<>();
    view.parameters()
        .values()
        .forEach(
            (name, values) -> {
              if (SelectionParameters.isName(name)) {
                selection.put(name, isRepeatable(name) ? values : values.get(0));
              }
            });
    return selection;
  }

  /** Returns a selection that an address writes, by the names of its parameters. */
  public static Map<String, Object> selection(Query query) {
    Map<String, List<String>> values = new TreeMap<>();
    for (Query.Entry entry : query.entries()) {
      values.computeIfAbsent(entry.name(), unused -> new ArrayList<>()).add(entry.value());
    }
    Map<String, Object> selection = new TreeMap<>();
    values.forEach(
        (name, all) -> selection.put(name, isRepeatable(name) ? List.copyOf(all) : all.get(0)));
    return selection;
  }

  private static boolean isRepeatable(String name) {
    return REPEATABLE.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
