package org.topoi.benchmark.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.report.ToolReport;

/**
 * Measures tools on the same corpus, one after the other, each in a process of its own.
 *
 * @param corpus what they take in
 * @param work folder for indexes, which are removed again, and reports, which stay
 * @param heap largest heap of each process, as the JVM reads it
 * @param rounds measured calls of a task
 * @param classPaths of the tools whose libraries do not go with those of the others, by tool
 */
public record Comparison(
    ArticleFile corpus, Path work, String heap, int rounds, Map<String, String> classPaths) {

  /** Returns the reports of the tools, in their order. */
  public List<ToolReport> run(List<String> tools) throws IOException, InterruptedException {
    List<ToolReport> reports = new ArrayList<>();
    for (String tool : tools) {
      reports.add(measure(tool));
    }
    return reports;
  }

  private Path report(String tool) {
    String corpusName = String.valueOf(corpus.path().getFileName());
    return work.resolve(corpusName.replaceFirst("\\.jsonl$", "") + "-" + tool + ".json");
  }

  /** Returns the reports of an earlier run. */
  public List<ToolReport> read(List<String> tools) throws IOException {
    List<ToolReport> reports = new ArrayList<>();
    for (String tool : tools) {
      reports.add(ToolReport.read(report(tool)));
    }
    return reports;
  }

  private ToolReport measure(String tool) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(work, "index-");
    Path report = report(tool);
    try {
      int exit = new ProcessBuilder(command(tool, folder, report)).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IOException("The process of " + tool + " ended with " + exit);
      }
      return ToolReport.read(report);
    } finally {
      delete(folder);
    }
  }

  private List<String> command(String tool, Path folder, Path report) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heap,
        "-cp",
        classPaths.getOrDefault(tool, System.getProperty("java.class.path")),
        "org.topoi.benchmark.Benchmark",
        "measured-process",
        "--tool",
        tool,
        "--corpus",
        corpus.path().toString(),
        "--folder",
        folder.toString(),
        "--rounds",
        Integer.toString(rounds),
        "--report",
        report.toString());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
