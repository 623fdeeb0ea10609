package org.topoi.web.collocation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.topoi.analysis.collocation.Span;
import org.topoi.analysis.corpus.CollocationRequest.Node;
import org.topoi.analysis.corpus.Layer;
import org.topoi.analysis.corpus.LineRequest.TermHits;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.Query;
import org.topoi.web.corpus.TermText;
import org.topoi.web.corpus.UnreadableParameterException;

/**
 * The node, the windows around it and the layer of its collocates.
 *
 * @param node the node and its windows; of an empty term when none is given yet
 * @param layer the layer on which collocates are counted
 */
record NodeRequest(Node node, Layer layer) {

  /** The names of the settings. */
  static final Set<String> SETTINGS =
      Set.of("node", "node-layer", "layer", "before", "after", "sentences");

  private static final int WIDEST = 20;

  /** What a window does at the end of a sentence. */
  private enum Sentences {
    STAY,
    CROSS
  }

  static NodeRequest of(Parameters parameters) {
    String term = TermText.orEmpty(parameters.text("node", ""));
    int before = parameters.number("before", Span.FIVE.before(), 0, WIDEST);
    int after = parameters.number("after", Span.FIVE.after(), 0, WIDEST);
    if (before + after == 0) {
      throw new UnreadableParameterException("after", "0", "at least 1 where before is 0");
    }
    Sentences sentences = parameters.choice("sentences", Sentences.class, Sentences.STAY);
    return new NodeRequest(
        new Node(
            new TermHits(parameters.choice("node-layer", Layer.class, Layer.WORD), term),
            new Span(before, after),
            sentences == Sentences.CROSS),
        parameters.choice("layer", Layer.class, Layer.WORD));
  }

  boolean isEmpty() {
    return node.hits().term().isEmpty();
  }

  Map<String, Object> settings() {
    Map<String, Object> settings = new TreeMap<>();
    settings.put("node", node.hits().term());
    settings.put("node-layer", Parameters.written(node.hits().layer()));
    settings.put("layer", Parameters.written(layer));
    settings.put("before", node.span().before());
    settings.put("after", node.span().after());
    settings.put(
        "sentences", Parameters.written(node.acrossSentences() ? Sentences.CROSS : Sentences.STAY));
    return settings;
  }

  /** Returns the same windows around another word, as it is counted among the collocates. */
  NodeRequest around(String word) {
    return new NodeRequest(
        new Node(new TermHits(layer, word), node.span(), node.acrossSentences()), layer);
  }

  /** Returns a selection with the node and its windows as the query of an address. */
  Query in(Query selection) {
    Query query = selection;
    for (Map.Entry<String, Object> setting : settings().entrySet()) {
      query = query.and(setting.getKey(), String.valueOf(setting.getValue()));
    }
    return query;
  }
}
