package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.topoi.analysis.text.TokenizedText;

/**
 * Says what a dictionary hits by trying every range with every pattern: slow, and written without
 * the tagger's parts.
 */
final class NaiveTagger {

  private final ThemeDictionary dictionary;
  private final TokenizedText text;
  private final Scope scope;
  private final Set<List<Integer>> used = new HashSet<>();
  private final Set<Integer> covered = new HashSet<>();

  NaiveTagger(ThemeDictionary dictionary, TokenizedText text, Scope scope) {
    this.dictionary = dictionary;
    this.text = text;
    this.scope = scope;
  }

  List<ThemeHit> hits() {
    List<ThemeHit> hits = new ArrayList<>();
    for (int length = text.size(); length > 0; length--) {
      for (int start = 0; start + length <= text.size(); start++) {
        hits.addAll(hits(start, start + length));
      }
    }
    hits.sort(Comparator.comparingInt(ThemeHit::start).thenComparingInt(ThemeHit::theme));
    return hits;
  }

  private List<ThemeHit> hits(int start, int end) {
    List<ThemeHit> hits = new ArrayList<>();
    boolean open = scope == Scope.THEME || !covered.containsAll(positions(start, end));
    boolean any = false;
    for (int theme = 0; theme < dictionary.themes().size(); theme++) {
      int pattern = matching(theme, start, end);
      any |= pattern >= 0;
      int key = theme;
      if (open
          && pattern >= 0
          && positions(start, end).stream().noneMatch(p -> used.contains(List.of(key, p)))) {
        positions(start, end).forEach(p -> used.add(List.of(key, p)));
        hits.add(new ThemeHit(theme, pattern, start, end));
      }
    }
    if (any) {
      covered.addAll(positions(start, end));
    }
    return hits;
  }

  /**
   * Returns the first pattern of a theme that matches the range and touches no exclusion, or -1.
   */
  private int matching(int theme, int start, int end) {
    List<ThemePattern> patterns = dictionary.themes().get(theme).patterns();
    for (int i = 0; i < patterns.size(); i++) {
      if (!patterns.get(i).exclusion()
          && matches(patterns.get(i).text(), start, end)
          && !touchesExclusion(patterns, start, end)) {
        return i;
      }
    }
    return -1;
  }

  private boolean touchesExclusion(List<ThemePattern> patterns, int start, int end) {
    for (ThemePattern pattern : patterns) {
      for (int from = 0; pattern.exclusion() && from < end; from++) {
        for (int to = Math.max(from, start) + 1; to <= text.size(); to++) {
          if (matches(pattern.text(), from, to)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean matches(String pattern, int start, int end) {
    String[] parts = pattern.split(" (?=!?~)");
    return phraseMatches(parts[0], start, end)
        && Arrays.stream(parts).skip(1).allMatch(condition -> holds(condition, start, end));
  }

  private boolean holds(String condition, int start, int end) {
    String bare = condition.replace("!", "");
    int distance = Integer.parseInt(bare.substring(1, bare.indexOf(' ')));
    boolean near = false;
    for (String phrase : bare.substring(bare.indexOf(' ') + 1).split("\\|")) {
      for (int from = 0; from < text.size(); from++) {
        for (int to = from + 1; to <= text.size(); to++) {
          boolean apart =
              to <= start && start - (to - 1) <= distance
                  || from >= end && from - (end - 1) <= distance;
          near |=
              apart
                  && text.sentenceOf(from) == text.sentenceOf(start)
                  && phraseMatches(phrase, from, to);
        }
      }
    }
    return near != condition.startsWith("!");
  }

  private boolean phraseMatches(String phrase, int start, int end) {
    String[] words = phrase.split(" ");
    if (words.length != end - start || text.sentenceOf(start) != text.sentenceOf(end - 1)) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String form = text.form(start + i).replace('’', '\'');
      if (!wordMatches(words[i], form) && !wordMatches(words[i], form.replaceFirst("'s$", ""))) {
        return false;
      }
    }
    return true;
  }

  private static boolean wordMatches(String word, String form) {
    boolean exact = word.startsWith("=");
    String regex = word.replace("=", "").replace("*", ".*").replace("?", ".");
    return (exact ? form : form.toLowerCase(Locale.ROOT)).matches(regex);
  }

  private static List<Integer> positions(int start, int end) {
    List<Integer> positions = new ArrayList<>();
    for (int position = start; position < end; position++) {
      positions.add(position);
    }
    return positions;
  }
}
