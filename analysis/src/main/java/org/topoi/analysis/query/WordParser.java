package org.topoi.analysis.query;

import java.util.ArrayList;
import java.util.List;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.Tokenizer;

/** Reads a word with its case flag or layer: {@code sovereign*}, {@code =UN}, {@code lemma:be}. */
final class WordParser {

  /** What ends a word outside quotation marks. */
  private static final String OPERATORS = "()[]{}|";

  private static final Tokenizer GENERAL = Tokenizer.of(Language.UNDETERMINED);

  private final Cursor cursor;

  WordParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Takes the case flag or layer in front of a word. */
  Spelled spelled() {
    for (Spelled spelled : Spelled.values()) {
      int start = cursor.at();
      if (cursor.take(spelled.prefix())) {
        if (cursor.atEnd() || Cursor.isBlank(cursor.peek())) {
          if (spelled == Spelled.WRITTEN) {
            throw cursor.expected("a word directly behind '='");
          }
          throw cursor.expected(
              "a word directly behind '" + cursor.since(start) + "', or '\\:' for a colon");
        }
        return spelled;
      }
    }
    return Spelled.WORD;
  }

  /**
   * Reads a word.
   *
   * @param quoted whether it stands in quotation marks, where only they and blanks end a word
   */
  Element word(Spelled spelled, boolean quoted) {
    int start = cursor.at();
    List<Integer> signs = new ArrayList<>();
    while (!endsWord(quoted)) {
      signs.add(sign());
    }
    String source = cursor.since(start);
    if (source.matches("!?~\\d*")) {
      throw cursor.expected(
          start, "no '~', which theme patterns have; a gap is written rules ..3 order");
    }
    Spelling spelling = new Spelling(signs);
    if (spelling.isStar() && spelled == Spelled.WORD) {
      return Element.Token.ANY;
    }
    boolean wildcards = !spelling.isPlain() && !spelling.isStar();
    if (!wildcards && (spelling.isStar() || spelling.cut(GENERAL).isEmpty())) {
      throw cursor.expected(start, "a word; '" + source + "' is none and would match nothing");
    }
    return new Element.Word(spelled, spelling);
  }

  private int sign() {
    int character = cursor.next();
    if (character == '*') {
      return Spelling.STAR;
    }
    if (character == '?') {
      return Spelling.MARK;
    }
    if (character == '\\') {
      if (cursor.atEnd()) {
        throw cursor.expected("a character behind '\\'");
      }
      return cursor.next();
    }
    return character;
  }

  /** Says whether the word ends here; a quotation mark between letters belongs to it. */
  private boolean endsWord(boolean quoted) {
    int character = cursor.peek();
    if (character == Cursor.END || Cursor.isBlank(character)) {
      return true;
    }
    if (Cursor.isQuote(character)) {
      int behind = cursor.ahead(1);
      return behind == Cursor.END || !Character.isLetter(behind);
    }
    return !quoted && OPERATORS.indexOf(character) >= 0;
  }
}
