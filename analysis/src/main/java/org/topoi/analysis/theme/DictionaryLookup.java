package org.topoi.analysis.theme;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Looks a plain dictionary up in a list of tokens, as {@code tokens_lookup} of quanteda 4.3.1 does;
 * safe to share between threads.
 *
 * <p>Tokens and values are composed (NFC) and, where case is ignored, put into small letters;
 * nothing else is folded: a curly apostrophe is not a straight one, and {@code America's} is not
 * {@code America}. The empty token, which a removed token leaves behind, matches nothing and no
 * phrase reaches across it. Which of overlapping matches count is decided as for themes: see {@link
 * ThemeTagger}.
 */
public final class DictionaryLookup {

  private final LookupOptions options;
  private final List<String> keys;
  private final ElementTable elements = new ElementTable();
  private final PatternTree<CompiledPattern> tree;

  private DictionaryLookup(Map<String, List<String>> values, LookupOptions options) {
    this.options = options;
    this.keys = List.copyOf(values.keySet());
    PatternTree.Builder<CompiledPattern> builder = new PatternTree.Builder<>();
    for (int key = 0; key < keys.size(); key++) {
      List<String> ofKey = values.getOrDefault(keys.get(key), List.of());
      for (int i = 0; i < ofKey.size(); i++) {
        List<Element> phrase = phrase(ofKey.get(i));
        if (!phrase.isEmpty()) {
          builder.add(elements.ids(phrase), new CompiledPattern(key, i, false, List.of()));
        }
      }
    }
    this.tree = builder.build();
  }

  /** Compiles a dictionary. */
  public static DictionaryLookup compile(List<LookupEntry> entries, LookupOptions options) {
    return new DictionaryLookup(LookupKeys.of(entries, options), options);
  }

  /** Returns the keys that match, by position, then in the order of the dictionary. */
  public List<String> keys(List<String> tokens) {
    return matches(tokens).stream().map(match -> keys.get(match.theme())).toList();
  }

  /** Returns the keys that match and, for each token in no match, a label. */
  public List<String> keys(List<String> tokens, String label) {
    return merge(tokens, position -> label);
  }

  /** Returns the tokens with each match replaced by its key, at the match's first token. */
  public List<String> replace(List<String> tokens) {
    return merge(tokens, tokens::get);
  }

  private List<String> merge(List<String> tokens, IntFunction<String> unmatched) {
    Map<Integer, List<String>> found = new HashMap<>();
    BitSet covered = new BitSet();
    for (ThemeHit match : matches(tokens)) {
      found.computeIfAbsent(match.start(), start -> new ArrayList<>()).add(keys.get(match.theme()));
      covered.set(match.start(), match.end());
    }
    List<String> merged = new ArrayList<>();
    for (int position = 0; position < tokens.size(); position++) {
      if (covered.get(position)) {
        merged.addAll(found.getOrDefault(position, List.of()));
      } else {
        merged.add(unmatched.apply(position));
      }
    }
    return List.copyOf(merged);
  }

  private List<ThemeHit> matches(List<String> tokens) {
    int[][] satisfied = tokens.stream().map(this::satisfied).toArray(int[][]::new);
    List<ThemeHit> matches = new ArrayList<>();
    for (int first = 0; first < tokens.size(); first++) {
      int end = first;
      while (end < tokens.size() && !tokens.get(end).isEmpty()) {
        end++;
      }
      matches.addAll(PassageMatches.of(tree, new Passage(satisfied, first, end)));
      first = end;
    }
    return LongestFirst.choose(matches, options.scope());
  }

  private int[] satisfied(String token) {
    return elements.satisfied(new Readings(List.of(comparable(token)), List.of()));
  }

  private List<Element> phrase(String value) {
    return Pattern.compile(" +")
        .splitAsStream(value.strip())
        .filter(part -> !part.isEmpty())
        .map(this::element)
        .toList();
  }

  private Element element(String part) {
    return switch (options.valueType()) {
      case GLOB -> Element.glob(comparable(part), false);
      case FIXED -> new Element(Element.Kind.WHOLE, comparable(part), false);
      case REGEX ->
          new Element(Element.Kind.REGEX, options.ignoreCase() ? "(?iu)" + part : part, false);
    };
  }

  private String comparable(String text) {
    String composed = Normalizer2.getNFCInstance().normalize(text);
    return options.ignoreCase() ? composed.toLowerCase(Locale.ROOT) : composed;
  }
}
