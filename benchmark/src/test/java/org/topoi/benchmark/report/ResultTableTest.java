package org.topoi.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.topoi.benchmark.report.ToolReport.Ingest;
import org.topoi.benchmark.report.ToolReport.Memory;
import org.topoi.benchmark.report.ToolReport.Result;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.TaskAnswer.Figure;
import org.topoi.benchmark.task.Timing;

class ResultTableTest {

  private static final ToolReport FAST = report("Topoi", 2_000, 0, List.of(3.0, 1.0, 2.0), 100);
  private static final ToolReport SLOW = report("Other", 4_000, 7_000_000, List.of(50.0), 100);
  private static final ToolReport WRONG = report("Third", 4_000, 7_000_000, List.of(50.0), 101);

  @Test
  void wholeTableOfTwoTools() {
    // 1,000,000 tokens in 2 s are 0.5 Mtok/s; 6,000,000 bytes in 2 s 3 MB/s; 4 s of two processors
    // for 1,000,000 tokens 4,000 ns a token; 7,000,000 bytes 7 a token; 50 ms are 25 times 2 ms;
    // 30 ms of processor in 3 calls are 10 a call, a third of 30 in one
    assertThat(new ResultTable(6_000_000, List.of(FAST, SLOW)).markdown())
        .isEqualTo(
            """
            | tool | tokens | ingest | Mtok/s | MB/s | CPU ns/token | Topoi is faster | by CPU | \
            peak RSS | live heap | index bytes/token |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | Topoi | 1,000,000 | 2.0 s | 0.50 | 3.0 | 4,000 |  |  | 300 MiB | 100 MiB | in memory |
            | Other | 1,000,000 | 4.0 s | 0.25 | 1.5 | 8,000 | 2.00× | 2.00× | 300 MiB | 100 MiB | \
            7.00 |

            | task | | tool | median ms | p95 ms | CPU ms | Topoi is faster | by CPU | counted | \
            the same |
            | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
            | g | monthly series, climate | Topoi | 2.00 | 3.00 | 10.0 |  |  | 100 |  |
            | g | monthly series, climate | Other | 50.0 | 50.0 | 30.0 | 25× | 3.00× | 100 | yes |
            """);
  }

  @Test
  void aToolThatCountedOtherwiseIsShownSo() {
    assertThat(new ResultTable(1, List.of(FAST, WRONG)).markdown().lines())
        .anyMatch(line -> line.contains("Third") && line.endsWith("| 101 | no |"));
  }

  @Test
  void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.json");
    SLOW.write(file);
    assertThat(ToolReport.read(file)).isEqualTo(SLOW);
  }

  private static ToolReport report(
      String tool, double wall, long indexBytes, List<Double> millis, long total) {
    return new ToolReport(
        tool,
        new Ingest(1_000_000, wall, 2 * wall, new Memory(300 << 20, 100 << 20), indexBytes),
        List.of(
            new Result(
                Task.SERIES,
                new Timing(millis, 30),
                new TaskAnswer(total, List.of(new Figure("2001-01", total))))));
  }
}
