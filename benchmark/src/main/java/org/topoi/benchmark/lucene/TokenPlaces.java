package org.topoi.benchmark.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.topoi.analysis.text.Folding;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;

/**
 * Where the tokens of an article stand in its stored text, and which of Lucene's positions they
 * have.
 */
final class TokenPlaces {

  private final String text;
  private final int[] positions;
  private final int[] starts;
  private final int[] ends;

  private TokenPlaces(String text, int[] positions, int[] starts, int[] ends) {
    this.text = text;
    this.positions = positions;
    this.starts = starts;
    this.ends = ends;
  }

  /** Returns the column of an article: two numbers a token, mostly in a byte each. */
  static BytesRef encode(TokenizedText text) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    int sentence = 0;
    int place = 0;
    try {
      out.writeVInt(text.size());
      for (int i = 0; i < text.size(); i++) {
        boolean opens = i == text.sentenceEnd(sentence);
        sentence += opens ? 1 : 0;
        out.writeVInt((text.start(i) - place) << 1 | (opens ? 1 : 0));
        out.writeVInt(text.end(i) - text.start(i));
        place = text.end(i);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new BytesRef(out.toArrayCopy());
  }

  /** Reads the column of an article. */
  static TokenPlaces decode(BytesRef column, String text) {
    ByteArrayDataInput in = new ByteArrayDataInput(column.bytes, column.offset, column.length);
    int size = in.readVInt();
    TokenPlaces places = new TokenPlaces(text, new int[size], new int[size], new int[size]);
    int position = -1;
    int place = 0;
    for (int i = 0; i < size; i++) {
      int start = in.readVInt();
      position += 1 + (start & 1);
      places.positions[i] = position;
      places.starts[i] = place + (start >>> 1);
      place = places.starts[i] + in.readVInt();
      places.ends[i] = place;
    }
    return places;
  }

  int size() {
    return positions.length;
  }

  /** Returns the number of the token that has a position of Lucene's. */
  int tokenAt(int position) {
    return Arrays.binarySearch(positions, position);
  }

  /** Returns the folded word of a token; the empty word behind the last. */
  String word(int token) {
    return token >= starts.length
        ? ""
        : Folding.word(text.substring(starts[token], ends[token]), Language.ENGLISH);
  }

  /** Returns the text from one token up to another, both within the article. */
  String text(int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(starts.length, to) - 1;
    return first > last ? "" : text.substring(starts[first], ends[last]);
  }
}
