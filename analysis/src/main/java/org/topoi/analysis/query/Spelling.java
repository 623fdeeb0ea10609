package org.topoi.analysis.query;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

/**
 * A word as a query spells it.
 *
 * @param signs code points, and among them {@link #STAR} and {@link #MARK} for wildcards
 */
record Spelling(List<Integer> signs) {

  /** Any characters or none. */
  static final int STAR = -1;

  /** Exactly one character. */
  static final int MARK = -2;

  /** Letters that stand in for the wildcards while a word is cut, as in theme patterns. */
  private static final int STAR_LETTER = 0xA500;

  private static final int MARK_LETTER = 0xA501;

  private static final String SPECIAL = "\\*?()[]{}|/=~\"\u201C\u201D\u201E\u201F";

  Spelling {
    signs = List.copyOf(signs);
  }

  boolean isPlain() {
    return signs.stream().allMatch(sign -> sign >= 0);
  }

  /** Says whether it stands for every token. */
  boolean isStar() {
    return !signs.isEmpty() && signs.stream().allMatch(sign -> sign == STAR);
  }

  private boolean isWildcardsOnly() {
    return signs.stream().allMatch(sign -> sign < 0);
  }

  /** Returns the characters of a spelling without wildcards. */
  String text() {
    return string(signs);
  }

  /**
   * Returns the tokens into which a language cuts the word, wildcards counting as letters; nothing
   * when it is no word, or when a wildcard would stand alone.
   */
  List<Spelling> cut(Tokenizer tokenizer) {
    int[] letters = signs.stream().mapToInt(Spelling::letter).toArray();
    String text = new String(letters, 0, letters.length);
    TokenizedText tokens = tokenizer.tokenize(text);
    List<Spelling> parts =
        IntStream.range(0, tokens.size())
            .mapToObj(i -> part(text, tokens.start(i), tokens.end(i)))
            .toList();
    return parts.stream().anyMatch(Spelling::isWildcardsOnly) ? List.of() : parts;
  }

  private Spelling part(String text, int start, int end) {
    int from = text.codePointCount(0, start);
    return new Spelling(signs.subList(from, from + text.codePointCount(start, end)));
  }

  private static int letter(int sign) {
    return sign >= 0 ? sign : sign == STAR ? STAR_LETTER : MARK_LETTER;
  }

  /** Returns the types that the word stands for. */
  Expression<UnicodeSet> expression(Spelled spelled) {
    List<Expression<UnicodeSet>> parts = new ArrayList<>();
    eachRun(
        spelled,
        run -> run.codePoints().forEach(letter -> parts.add(Regex.one(letter))),
        wildcard -> parts.add(wildcard == MARK ? Regex.ANY : Regex.ANYTHING));
    return Expression.sequence(parts);
  }

  /** Returns the word as it can be typed, folded as it is compared. */
  String print(Spelled spelled) {
    StringBuilder printed = new StringBuilder();
    eachRun(
        spelled,
        run -> run.codePoints().forEach(letter -> printLetter(letter, printed)),
        wildcard -> printed.append(wildcard == STAR ? '*' : '?'));
    for (Spelled layer : Spelled.values()) {
      if (printed.indexOf(layer.prefix()) == 0) {
        printed.insert(layer.prefix().length() - 1, '\\');
      }
    }
    if (printed.indexOf("..") == 0) {
      printed.insert(0, '\\');
    }
    return (spelled == Spelled.WORD ? "" : spelled.prefix()) + printed;
  }

  private static void printLetter(int letter, StringBuilder printed) {
    if (SPECIAL.indexOf(letter) >= 0) {
      printed.append('\\');
    }
    printed.appendCodePoint(letter);
  }

  private void eachRun(Spelled spelled, Consumer<String> run, Consumer<Integer> wildcard) {
    int from = 0;
    for (int i = 0; i <= signs.size(); i++) {
      if (i == signs.size() || signs.get(i) < 0) {
        run.accept(spelled.fold(string(signs.subList(from, i))));
        if (i < signs.size()) {
          wildcard.accept(signs.get(i));
        }
        from = i + 1;
      }
    }
  }

  private static String string(List<Integer> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(text::appendCodePoint);
    return text.toString();
  }
}
