package org.topoi.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.topoi.benchmark.report.ToolReport.Result;
import org.topoi.benchmark.task.Task;

/**
 * The reports of several tools as one table in Markdown: a row per task and tool.
 *
 * @param corpusBytes size of the corpus
 * @param reports the first is the tool that the others are compared with
 */
public record ResultTable(long corpusBytes, List<ToolReport> reports) {

  private static final double MEBI = 1 << 20;

  public ResultTable {
    reports = List.copyOf(reports);
  }

  /** Returns two tables: the ingest with memory and size, and the tasks. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        | tool | tokens | ingest | Mtok/s | MB/s | CPU ns/token | %1$s is faster | by CPU | \
        peak RSS | live heap | index bytes/token |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        """
            .formatted(reports.get(0).tool()));
    reports.forEach(report -> text.append(ingest(report)).append('\n'));
    text.append(
        """

        | task | | tool | median ms | p95 ms | CPU ms | %1$s is faster | by CPU | counted | the same |
        | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
        """
            .formatted(reports.get(0).tool()));
    for (Task task : Task.values()) {
      rows(task).forEach(row -> text.append(row).append('\n'));
    }
    return text.toString();
  }

  private String ingest(ToolReport report) {
    ToolReport.Ingest ingest = report.ingest();
    ToolReport.Ingest first = reports.get(0).ingest();
    boolean peer = report != reports.get(0);
    double perToken = ingest.wallMillis() / ingest.tokens();
    double cpuPerToken = ingest.cpuMillis() / ingest.tokens();
    return row(
        report.tool(),
        String.format(Locale.ROOT, "%,d", ingest.tokens()),
        String.format(Locale.ROOT, "%.1f s", ingest.wallMillis() / 1000),
        String.format(Locale.ROOT, "%.2f", 1e-3 / perToken),
        String.format(Locale.ROOT, "%.1f", corpusBytes / 1e3 / ingest.wallMillis()),
        String.format(Locale.ROOT, "%,.0f", cpuPerToken * 1e6),
        peer ? times(perToken * first.tokens() / first.wallMillis()) : "",
        peer ? times(cpuPerToken * first.tokens() / first.cpuMillis()) : "",
        mebibytes(ingest.memory().peakResident()),
        mebibytes(ingest.memory().heapAfter()),
        ingest.indexBytes() == 0
            ? "in memory"
            : String.format(Locale.ROOT, "%.2f", (double) ingest.indexBytes() / ingest.tokens()));
  }

  private List<String> rows(Task task) {
    List<String> rows = new ArrayList<>();
    Optional<Result> first = result(reports.get(0), task);
    for (ToolReport report : reports) {
      result(report, task).ifPresent(result -> rows.add(row(task, report, result, first)));
    }
    return rows;
  }

  private static String row(Task task, ToolReport report, Result result, Optional<Result> first) {
    Optional<Result> compared = first.filter(of -> of != result);
    return row(
        task.id(),
        task.title(),
        report.tool(),
        millis(result.timing().median()),
        millis(result.timing().p95()),
        millis(result.timing().cpuPerCall()),
        compared.map(to -> times(result.timing().median() / to.timing().median())).orElse(""),
        compared
            .map(to -> times(result.timing().cpuPerCall() / to.timing().cpuPerCall()))
            .orElse(""),
        String.format(Locale.ROOT, "%,d", result.answer().total()),
        compared
            .map(to -> result.answer().agreement(to.answer()).name().toLowerCase(Locale.ROOT))
            .orElse(""));
  }

  private static Optional<Result> result(ToolReport report, Task task) {
    return report.results().stream().filter(result -> result.task() == task).findFirst();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Three significant digits where they are behind the point. */
  private static String millis(double millis) {
    String format = millis < 0.1 ? "%.3f" : millis < 10 ? "%.2f" : millis < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, millis);
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, ratio < 10 ? "%.2f×" : "%.0f×", ratio);
  }

  private static String mebibytes(long bytes) {
    return bytes == 0 ? "" : String.format(Locale.ROOT, "%,.0f MiB", bytes / MEBI);
  }
}
