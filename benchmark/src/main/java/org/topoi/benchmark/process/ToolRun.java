package org.topoi.benchmark.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.report.ToolReport;
import org.topoi.benchmark.report.ToolReport.Ingest;
import org.topoi.benchmark.report.ToolReport.Memory;
import org.topoi.benchmark.report.ToolReport.Result;
import org.topoi.benchmark.task.Stopwatch;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.Timing;
import org.topoi.benchmark.task.Tool;

/**
 * Measures one tool: takes the corpus in once, then carries out each task, first unmeasured until
 * the code is warm, then measured.
 *
 * @param provider of the tool
 * @param folder where its index goes; empty
 * @param rounds measured calls of a task
 */
record ToolRun(Tool.Provider provider, Path folder, int rounds) {

  /** A task is warm after so many milliseconds, and after two calls at least. */
  private static final double WARM = 1_000;

  /** A fast task is called more often, so that its processor time can be told. */
  private static final double LEAST = 500;

  /** A slow task is called less often: no new call is begun after so many milliseconds. */
  private static final double ENOUGH = 8_000;

  private static final int FEWEST = 3;
  private static final int MOST = 2_000;

  ToolReport measure(ArticleFile articles) throws IOException {
    try (Tool tool = provider.open(folder, articles)) {
      Ingest ingest = ingest(tool, articles);
      List<Result> results = new ArrayList<>();
      for (Task task : Task.values()) {
        Optional<Supplier<TaskAnswer>> first = tool.answer(task, 0);
        if (first.isPresent()) {
          results.add(new Result(task, time(tool, task), first.get().get()));
        }
      }
      return new ToolReport(provider.name(), ingest, results);
    }
  }

  private Ingest ingest(Tool tool, ArticleFile articles) throws IOException {
    double cpu = ProcessMemory.cpuMillis();
    Stopwatch wall = Stopwatch.start();
    long tokens = tool.ingest(articles);
    double millis = wall.millis();
    double cpuMillis = ProcessMemory.cpuMillis() - cpu;
    Memory memory = ProcessMemory.now();
    return new Ingest(tokens, millis, cpuMillis, memory, bytes(folder));
  }

  private Timing time(Tool tool, Task task) throws IOException {
    int round = 1;
    Stopwatch warming = Stopwatch.start();
    while (round <= 2 || warming.millis() < WARM && round <= 200) {
      tool.answer(task, round++);
    }
    List<Double> millis = new ArrayList<>();
    double cpu = ProcessMemory.cpuMillis();
    Stopwatch all = Stopwatch.start();
    while (goesOn(millis.size(), all.millis())) {
      Stopwatch one = Stopwatch.start();
      tool.answer(task, round++);
      millis.add(one.millis());
    }
    return new Timing(millis, ProcessMemory.cpuMillis() - cpu);
  }

  private boolean goesOn(int calls, double millis) {
    if (calls < FEWEST) {
      return true;
    }
    return millis < ENOUGH && (calls < rounds || millis < LEAST && calls < MOST);
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
