package org.topoi.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "bake | A command is missing: corpus, tasks or table",
        "corpus --colour red | There is no argument '--colour' here",
        "corpus --texts | '--texts' needs a value",
        "corpus --articles 5 | '--out' is missing",
        "tasks --work target --articles many | '--articles' needs a number, but is 'many'",
      })
  void aCommandWrittenWronglyIsToldWhatIsWrong(String command, String message) throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Benchmark.run(
            List.of(command.split(" ", -1)),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(exit).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(message).contains("Usage:");
  }
}
