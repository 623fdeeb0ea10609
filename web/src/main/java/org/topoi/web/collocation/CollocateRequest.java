package org.topoi.web.collocation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.topoi.analysis.corpus.LineRequest;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.TermText;
import org.topoi.web.corpus.UnreadableParameterException;

/**
 * What is asked of one collocate of a node.
 *
 * @param around the node and its windows
 * @param collocate the collocate
 * @param lines the lines that are asked for
 */
record CollocateRequest(NodeRequest around, String collocate, LineRequest lines) {

  /** The names of the settings. */
  static final Set<String> SETTINGS = settingNames();

  /** Lines of a page, and of a download that is not told otherwise. */
  static final int PAGE_LINES = 25;

  static final int MOST_LINES = 10_000;

  private static Set<String> settingNames() {
    Set<String> names = new TreeSet<>(NodeRequest.SETTINGS);
    names.addAll(Set.of("page", "limit", "format"));
    return names;
  }

  /**
   * Reads what is asked of a collocate.
   *
   * @param lines lines of a page when the address does not say
   */
  static CollocateRequest of(String collocate, Parameters parameters, int lines) {
    String token = TermText.word(collocate);
    NodeRequest around = NodeRequest.of(parameters);
    if (around.isEmpty()) {
      throw new UnreadableParameterException(
          "node", "", "the word near which “" + token + "” stands");
    }
    return new CollocateRequest(
        around,
        token,
        new LineRequest(
            new LineRequest.CollocateHits(around.node(), around.layer(), token),
            parameters.number("page", 1, 1, Integer.MAX_VALUE),
            parameters.number("limit", lines, 1, MOST_LINES)));
  }

  Map<String, Object> settings() {
    Map<String, Object> settings = new TreeMap<>(around.settings());
    settings.put("page", lines.page());
    settings.put("limit", lines.pageSize());
    return settings;
  }
}
