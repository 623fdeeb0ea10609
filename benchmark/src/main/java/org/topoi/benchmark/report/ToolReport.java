package org.topoi.benchmark.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.Timing;

/**
 * What the process of one tool measured.
 *
 * @param tool name and version
 * @param ingest how the corpus was taken in
 * @param results one per task that the tool can do, in the order of {@link Task}
 */
public record ToolReport(String tool, Ingest ingest, List<Result> results) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public ToolReport {
    results = List.copyOf(results);
  }

  /**
   * How the corpus was taken in.
   *
   * @param tokens taken in
   * @param wallMillis from the first article to an index that answers, and is on the disk where the
   *     tool keeps it there
   * @param cpuMillis processor time of all threads
   * @param memory of the process
   * @param indexBytes of the files of the index; 0 when it is in memory only
   */
  public record Ingest(
      long tokens, double wallMillis, double cpuMillis, Memory memory, long indexBytes) {}

  /**
   * Memory of a process, in bytes.
   *
   * @param peakResident the most that was in memory up to the end of the ingest; 0 where the
   *     operating system does not tell
   * @param heapAfter live objects behind the ingest
   */
  public record Memory(long peakResident, long heapAfter) {}

  /** One task. */
  public record Result(Task task, Timing timing, TaskAnswer answer) {}

  /** Writes it where {@link #read} finds it. */
  public void write(Path file) throws IOException {
    JSON.writeValue(file.toFile(), this);
  }

  /** Reads what a process wrote. */
  public static ToolReport read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), ToolReport.class);
  }
}
