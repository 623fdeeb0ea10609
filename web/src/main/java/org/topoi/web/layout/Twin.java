package org.topoi.web.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.topoi.analysis.corpus.TokenBase;
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

  public Twin {
    rows = List.copyOf(rows);
  }

  /** The dictionary by which themes were counted. */
  public record DictionaryVersion(String name, int version) {}

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
        new DictionaryVersion(view.dictionary().name(), view.dictionary().version()),
        software,
        rows,
        pager.total(),
        pager.hasNext()
            ? view.fullQuery()
                .with("page", String.valueOf(pager.page() + 1))
                .on(Frames.twinPath(view.path(), ".json"))
            : null);
  }

  private static Map<String, Object> selection(View view) {
    Map<String, Object> selection = new TreeMap<>();
    for (String name : SelectionParameters.NAMES) {
      List<String> values = view.parameters().all(name);
      boolean repeatable = List.of("source", "author", "language", "theme").contains(name);
      if (!values.isEmpty()) {
        selection.put(name, repeatable ? values : values.get(0));
      }
    }
    return selection;
  }
}
