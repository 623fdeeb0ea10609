package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;

/**
 * Finds the hits of a dictionary in texts of one language; safe to share between threads.
 *
 * <p>Each distinct form is compared with the elements of the patterns once; after that a text costs
 * about as much with two thousand patterns as with twenty. What counts is told in the package
 * description.
 */
public final class ThemeTagger {

  /** Forms that are remembered; a form that comes later is compared anew each time. */
  private static final int REMEMBERED_FORMS = 200_000;

  private final Language language;
  private final Scope scope;
  private final ElementTable elements;
  private final PatternTree<CompiledPattern> tree;
  private final Map<String, int[]> satisfied = new ConcurrentHashMap<>();

  private ThemeTagger(
      Language language, Scope scope, ElementTable elements, PatternTree<CompiledPattern> tree) {
    this.language = language;
    this.scope = scope;
    this.elements = elements;
    this.tree = tree;
  }

  /**
   * Compiles the patterns that a dictionary has for a language; each theme counts for itself.
   *
   * @throws MalformedPatternException when one of the patterns cannot be read
   */
  public static ThemeTagger compile(ThemeDictionary dictionary, Language language) {
    return compile(dictionary, language, Scope.THEME);
  }

  /**
   * Compiles the patterns that a dictionary has for a language.
   *
   * @param scope how far a longer match keeps a shorter one from counting
   * @throws MalformedPatternException when one of the patterns cannot be read
   */
  public static ThemeTagger compile(ThemeDictionary dictionary, Language language, Scope scope) {
    ElementTable elements = new ElementTable();
    PatternTree<CompiledPattern> tree = new PatternCompiler(language, elements).compile(dictionary);
    return new ThemeTagger(language, scope, elements, tree);
  }

  /** Returns the hits of all themes, by position of the first token, then by theme. */
  public List<ThemeHit> tag(TokenizedText text) {
    int[][] satisfiedAt = new int[text.size()][];
    for (int position = 0; position < satisfiedAt.length; position++) {
      satisfiedAt[position] = satisfied(text.form(position));
    }
    List<ThemeHit> hits = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      Passage passage =
          new Passage(satisfiedAt, text.sentenceFirst(sentence), text.sentenceEnd(sentence));
      hits.addAll(LongestFirst.choose(PassageMatches.of(tree, passage), scope));
    }
    return List.copyOf(hits);
  }

  private int[] satisfied(String form) {
    int[] known = satisfied.get(form);
    if (known != null) {
      return known;
    }
    int[] found = elements.satisfied(Readings.of(form, language));
    if (satisfied.size() < REMEMBERED_FORMS) {
      satisfied.put(form, found);
    }
    return found;
  }
}
