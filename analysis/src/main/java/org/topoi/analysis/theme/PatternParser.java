package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;

/**
 * Reads patterns of one language; their words are cut as the tokenizer of that language cuts a
 * text.
 */
final class PatternParser {

  private static final Pattern PIECE = Pattern.compile("\\S+");
  private static final Pattern NEARBY = Pattern.compile("(!?)~(.*)");

  /** Words that no tokenizer cuts, which are most of a dictionary: it is read faster for it. */
  private static final Pattern ONE_TOKEN =
      Pattern.compile("[[\\p{L}&&[\\p{IsLatin}\\p{IsCyrillic}]]*?]+");

  /**
   * Letters that stand in for the wildcards while a word is cut, so that they are joined as letters
   * are.
   */
  private static final char STAR_LETTER = '\uA500';

  private static final char MARK_LETTER = '\uA501';

  private final Language language;
  private final Tokenizer tokenizer;

  PatternParser(Language language) {
    this.language = language;
    this.tokenizer = Tokenizer.of(language);
  }

  Language language() {
    return language;
  }

  /**
   * Reads a pattern.
   *
   * @throws MalformedPatternException when it is not written in the pattern language
   */
  ParsedPattern parse(String text) {
    List<Piece> pieces =
        PIECE.matcher(text).results().map(m -> new Piece(m.group(), m.start() + 1)).toList();
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (NEARBY.matcher(pieces.get(i).text()).matches()) {
        cuts.add(i);
      }
    }
    cuts.add(pieces.size());
    List<Element> phrase = phrase(text, pieces.subList(0, cuts.get(0)), columnOf(pieces, 0));
    List<ParsedPattern.Nearby> conditions = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      conditions.add(nearby(text, pieces.subList(cuts.get(i), cuts.get(i + 1))));
    }
    return new ParsedPattern(phrase, conditions);
  }

  private ParsedPattern.Nearby nearby(String text, List<Piece> pieces) {
    Piece sign = pieces.get(0);
    Matcher matcher = NEARBY.matcher(sign.text());
    if (!matcher.matches() || !matcher.group(2).matches("[1-9]\\d?")) {
      throw new MalformedPatternException(
          text, sign.column(), "'~' needs a number from 1 to 99 behind it");
    }
    List<List<Element>> phrases = new ArrayList<>();
    List<Piece> open = new ArrayList<>();
    int column = sign.column();
    for (Piece piece : pieces.subList(1, pieces.size())) {
      for (Piece part : piece.cutAtBars()) {
        column = part.column();
        if (part.text().equals("|")) {
          phrases.add(phrase(text, open, column));
          open.clear();
        } else {
          open.add(part);
        }
      }
    }
    phrases.add(phrase(text, open, column));
    return new ParsedPattern.Nearby(
        matcher.group(1).isEmpty(), Integer.parseInt(matcher.group(2)), phrases);
  }

  private List<Element> phrase(String text, List<Piece> pieces, int column) {
    List<Element> elements = new ArrayList<>();
    for (Piece piece : pieces) {
      elements.addAll(word(text, piece));
    }
    if (elements.stream().allMatch(Element.ANY::equals)) {
      throw new MalformedPatternException(text, column, "a word is missing here");
    }
    return elements;
  }

  private List<Element> word(String text, Piece piece) {
    if (piece.text().matches(".*[~|].*|!.*")) {
      throw new MalformedPatternException(
          text,
          piece.column(),
          "'~', '!' and '|' only write conditions, such as word ~5 other|third word");
    }
    boolean exact = piece.text().startsWith("=");
    String word = exact ? piece.text().substring(1) : piece.text();
    if (word.matches("\\*+") && !exact) {
      return List.of(Element.ANY);
    }
    List<String> parts = cut(word);
    if (parts.isEmpty() || word.matches("\\*+")) {
      throw new MalformedPatternException(
          text, piece.column(), "'" + piece.text() + "' is no word and would match nothing");
    }
    return parts.stream()
        .map(part -> exact ? Readings.written(part) : Folding.word(part, language))
        .map(part -> Element.glob(part, exact))
        .toList();
  }

  private List<String> cut(String word) {
    if (ONE_TOKEN.matcher(word).matches()) {
      return List.of(word);
    }
    TokenizedText tokens =
        tokenizer.tokenize(word.replace('*', STAR_LETTER).replace('?', MARK_LETTER));
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> word.substring(tokens.start(i), tokens.end(i)))
        .toList();
  }

  private static int columnOf(List<Piece> pieces, int index) {
    return index < pieces.size() ? pieces.get(index).column() : 1;
  }

  /** A run of characters without a blank, and its place in the pattern. */
  private record Piece(String text, int column) {

    List<Piece> cutAtBars() {
      return Pattern.compile("\\||[^|]+")
          .matcher(text)
          .results()
          .map(m -> new Piece(m.group(), column + m.start()))
          .toList();
    }
  }
}
