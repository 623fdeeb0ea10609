package org.topoi.web.corpus;

import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.Layer;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.theme.ThemeDictionary;

/**
 * What a page is asked to show: one state of the corpus, so that all its numbers agree, and the
 * part of it that is selected.
 *
 * @param path path of the page, without {@code .json} or {@code .csv}
 * @param parameters selection and settings as they were sent
 * @param selection the part of the corpus
 * @param index the state of the corpus
 */
public record View(String path, Parameters parameters, Selection selection, CorpusIndex index) {

  /** Returns the dictionary by which themes are counted. */
  public ThemeDictionary dictionary() {
    return index.dictionary();
  }

  /** Returns the selection as the query of an address. */
  public Query query() {
    return SelectionParameters.write(selection);
  }

  /** Returns selection and settings as the query of an address, as they were sent. */
  public Query fullQuery() {
    Query query = query();
    for (var entry : new java.util.TreeMap<>(parameters.values()).entrySet()) {
      if (!SelectionParameters.NAMES.contains(entry.getKey())) {
        for (String value : entry.getValue()) {
          query = query.and(entry.getKey(), value);
        }
      }
    }
    return query;
  }

  /** Returns the address of the page of a term, counted on a layer, for the same selection. */
  public String term(Layer layer, String term) {
    Query query = query();
    return (layer == Layer.WORD ? query : query.and("layer", Parameters.written(layer)))
        .on("/terms/" + Query.encode(term));
  }

  /** Returns the address of another page for the same selection. */
  public String link(String otherPath) {
    return query().on(otherPath);
  }
}
