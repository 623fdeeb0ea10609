package org.topoi.web.keyness;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.layout.Twin;

/**
 * A comparison as its JSON twin tells it.
 *
 * @param a the target
 * @param b the reference
 * @param shared articles and tokens that are in both, and counted on either side
 * @param settings the settings of the page, defaults included
 * @param provenance what the figures were computed with
 * @param list the keywords of this page
 */
@JsonPropertyOrder({"a", "b", "shared", "settings"})
record KeynessReport(
    Side a,
    Side b,
    TokenBase shared,
    Map<String, Object> settings,
    @JsonUnwrapped Provenance provenance,
    @JsonUnwrapped Listed list) {

  /**
   * One side of the comparison.
   *
   * @param selection the part of the corpus, by the names of its parameters
   * @param base what was counted in
   */
  record Side(Map<String, Object> selection, TokenBase base) {}

  /**
   * What the figures were computed with.
   *
   * @param dictionary the dictionary by which themes were counted
   * @param software version of the software
   */
  record Provenance(Twin.DictionaryVersion dictionary, String software) {}

  /**
   * The keywords of one page.
   *
   * @param tested terms that passed the frequency filters, for the number of which p-values are
   *     corrected
   * @param rows the keywords of the target, then those of the reference
   * @param total keywords of the directions asked for, on all pages
   * @param next address of the next page; none on the last
   */
  record Listed(int tested, List<KeywordRow> rows, long total, @Nullable String next) {
    Listed {
      rows = List.copyOf(rows);
    }
  }
}
