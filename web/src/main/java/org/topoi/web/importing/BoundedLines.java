package org.topoi.web.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the lines of a stream one by one. A line that is longer than the limit is read to its end
 * but not kept, so that memory stays bounded whatever is sent.
 */
final class BoundedLines {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[64 * 1024];
  private int at;
  private int end;
  private int number;

  /**
   * Reads from a stream.
   *
   * @param in lines in UTF-8; not closed here
   * @param limit longest line that is kept, in bytes
   */
  BoundedLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * A line without its end.
   *
   * @param number its number, from 1
   * @param bytes what it holds; nothing when it is too long
   * @param tooLong whether it is longer than the limit
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // handed over once, to the JSON reader, and never compared
  record Line(int number, byte[] bytes, boolean tooLong) {

    /** Says whether it holds nothing but blanks. */
    boolean isBlank() {
      if (tooLong) {
        return false;
      }
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  /** Returns the next line, or nothing at the end. */
  Optional<Line> next() throws IOException {
    if (at == end && !fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && (at < end || fill())) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      tooLong = tooLong || line.size() + stop - at > limit;
      if (tooLong) {
        line.reset();
      } else {
        line.write(buffer, at, stop - at);
      }
      ended = stop < end;
      at = ended ? stop + 1 : stop;
    }
    number++;
    return Optional.of(new Line(number, withoutMark(line.toByteArray()), tooLong));
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer);
    at = 0;
    end = Math.max(read, 0);
    return read > 0;
  }

  private byte[] withoutMark(byte[] line) {
    int length = BYTE_ORDER_MARK.length;
    boolean marked =
        number == 1
            && line.length >= length
            && Arrays.equals(line, 0, length, BYTE_ORDER_MARK, 0, length);
    return marked ? Arrays.copyOfRange(line, length, line.length) : line;
  }
}
