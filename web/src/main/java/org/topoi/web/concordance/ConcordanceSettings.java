package org.topoi.web.concordance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.topoi.analysis.corpus.ConcordanceRequest;
import org.topoi.analysis.corpus.ConcordanceRequest.Context;
import org.topoi.analysis.corpus.ConcordanceRequest.Sample;
import org.topoi.analysis.corpus.ConcordanceRequest.Sentence;
import org.topoi.analysis.corpus.ConcordanceRequest.SortKey;
import org.topoi.analysis.corpus.ConcordanceRequest.Tokens;
import org.topoi.analysis.query.CorpusQuery;
import org.topoi.web.corpus.Parameters;
import org.topoi.web.corpus.UnreadableParameterException;
import org.topoi.web.layout.RowLimit;

/**
 * The settings of a concordance as its address gives them; the query is not read yet.
 *
 * @param query the query as typed; empty for none
 * @param context how much is shown around a hit
 * @param sort what the lines are sorted by
 * @param sample which of the hits are shown
 * @param page from 1
 * @param limit lines of a page
 */
record ConcordanceSettings(
    String query, Context context, List<SortKey> sort, Sample sample, int page, int limit) {

  /** The names of the settings. */
  static final Set<String> NAMES =
      Set.of("query", "context", "sort", "sample", "seed", "page", "limit", "format");

  /** Tokens on either side when the address does not say. */
  static final int CONTEXT = 12;

  /** Lines of a page when the address does not say. */
  static final int PAGE_LINES = 50;

  private static final String SENTENCE = "sentence";
  private static final int FIRST_SEED = 1;

  ConcordanceSettings {
    sort = List.copyOf(sort);
  }

  /** Reads the settings of a page. */
  static ConcordanceSettings ofPage(Parameters parameters) {
    return of(parameters, RowLimit.ofPage(PAGE_LINES));
  }

  /** Reads the settings of a twin, which holds all lines unless the address cuts pages. */
  static ConcordanceSettings ofTwin(Parameters parameters) {
    boolean paged = !parameters.all("page").isEmpty();
    return of(parameters, paged ? RowLimit.ofJson(PAGE_LINES) : RowLimit.ofCsv());
  }

  private static ConcordanceSettings of(Parameters parameters, RowLimit lines) {
    return new ConcordanceSettings(
        parameters.text("query", ""),
        context(parameters),
        sort(parameters),
        new Sample(
            parameters.number("sample", 0, 0, Sample.MOST),
            parameters.number("seed", FIRST_SEED, 0, Integer.MAX_VALUE)),
        parameters.number("page", 1, 1, Integer.MAX_VALUE),
        lines.in(parameters));
  }

  private static Context context(Parameters parameters) {
    String text = parameters.text("context", String.valueOf(CONTEXT));
    if (text.equals(SENTENCE)) {
      return new Sentence();
    }
    if (!text.matches("\\d{1,3}")) {
      throw new UnreadableParameterException(
          "context", text, "“sentence” or a number of tokens from 1 to " + Tokens.MOST);
    }
    return new Tokens(parameters.number("context", CONTEXT, 1, Tokens.MOST));
  }

  private static List<SortKey> sort(Parameters parameters) {
    List<String> given = parameters.all("sort");
    if (given.size() > ConcordanceRequest.MOST_KEYS) {
      throw new UnreadableParameterException(
          "sort",
          String.join(", ", given),
          "given at most " + ConcordanceRequest.MOST_KEYS + " times");
    }
    return given.stream().map(ConcordanceSettings::key).toList();
  }

  private static SortKey key(String text) {
    return Arrays.stream(SortKey.values())
        .filter(key -> Parameters.written(key).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableParameterException(
                    "sort",
                    text,
                    "one of "
                        + Arrays.stream(SortKey.values())
                            .map(Parameters::written)
                            .collect(Collectors.joining(", "))));
  }

  boolean hasQuery() {
    return !query.isEmpty();
  }

  /** Reads the query and returns the request. */
  ConcordanceRequest request() {
    return new ConcordanceRequest(CorpusQuery.parse(query), context, sort, sample, page, limit);
  }

  /** Returns the context as an address gives it. */
  String contextText() {
    return context instanceof Tokens tokens ? String.valueOf(tokens.each()) : SENTENCE;
  }

  /** Returns all settings with their values, defaults included; no limit where there is none. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("query", query);
    values.put("context", contextText());
    values.put("sort", sort.stream().map(Parameters::written).toList());
    values.put("sample", sample.size());
    values.put("seed", sample.seed());
    values.put("page", page);
    if (limit < Integer.MAX_VALUE) {
      values.put("limit", limit);
    }
    return values;
  }
}
