package org.topoi.web.corpus;

import org.topoi.analysis.corpus.Layer;

/**
 * A page that holds what a number counts, whatever the selection.
 *
 * @param path its path
 * @param settings what it must be told beside the selection, to count the same
 */
public record Destination(String path, Query settings) {

  /** Returns a page that need not be told anything beside the selection. */
  public static Destination of(String path) {
    return new Destination(path, Query.EMPTY);
  }

  /** Returns the page of a term that is counted on a layer. */
  public static Destination term(Layer layer, String term) {
    return new Destination(
        "/terms/" + Query.encode(term),
        layer == Layer.WORD ? Query.EMPTY : Query.EMPTY.and("layer", Parameters.written(layer)));
  }

  /** Returns the address of the page for a selection. */
  public String of(Query selection) {
    return selection.and(settings).on(path);
  }
}
