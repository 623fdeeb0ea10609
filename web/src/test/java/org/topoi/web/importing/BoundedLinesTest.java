package org.topoi.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.topoi.web.importing.BoundedLines.Line;

class BoundedLinesTest {

  private static final int LIMIT = 10;

  @Test
  void linesAreNumberedFromOneAndLoseTheirEnds() throws IOException {
    assertThat(lines("a\nbc\n\nd")).containsExactly("1:a", "2:bc", "3:", "4:d");
  }

  @Test
  void lineFeedAtTheEndBeginsNoLine() throws IOException {
    assertThat(lines("a\n")).containsExactly("1:a");
  }

  @Test
  void nothingHasNoLine() throws IOException {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(lines("\uFEFFa\n\uFEFFb")).containsExactly("1:a", "2:\uFEFFb");
  }

  @Test
  void lineBeyondTheLimitIsTooLongAndTheNextIsRead() throws IOException {
    assertThat(lines("0123456789\n0123456789a\nb"))
        .containsExactly("1:0123456789", "2: too long", "3:b");
  }

  @Test
  void lineOfManyBuffersIsTooLongAndNotKept() throws IOException {
    assertThat(lines("x".repeat(200_000) + "\ny")).containsExactly("1: too long", "2:y");
  }

  @Test
  void lineThatArrivesInPiecesIsWhole() throws IOException {
    InputStream trickle =
        new ByteArrayInputStream("ab\ncd".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(1, length));
          }

          @Override
          public int read(byte[] buffer) {
            return read(buffer, 0, buffer.length);
          }
        };
    assertThat(lines(trickle)).containsExactly("1:ab", "2:cd");
  }

  @Test
  void lineOfBlanksIsBlank() {
    assertThat(new Line(1, " \t\r".getBytes(StandardCharsets.UTF_8), false).isBlank()).isTrue();
    assertThat(new Line(1, " {}".getBytes(StandardCharsets.UTF_8), false).isBlank()).isFalse();
    assertThat(new Line(1, new byte[0], true).isBlank()).isFalse();
  }

  private static List<String> lines(String text) throws IOException {
    return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> lines(InputStream in) throws IOException {
    BoundedLines lines = new BoundedLines(in, LIMIT);
    List<String> read = new ArrayList<>();
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      Line next = line.get();
      read.add(
          next.number()
              + ":"
              + (next.tooLong() ? " too long" : new String(next.bytes(), StandardCharsets.UTF_8)));
    }
    return read;
  }
}
