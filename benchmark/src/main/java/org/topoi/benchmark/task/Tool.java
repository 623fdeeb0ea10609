package org.topoi.benchmark.task;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.topoi.benchmark.corpus.ArticleFile;

/** A tool under measurement, with an index of its own in a folder of its own. */
public interface Tool extends Closeable {

  /**
   * Reads all articles into the index, until nothing is left to do before it answers and, where the
   * tool keeps one, until it is on the disk.
   *
   * @return the tokens taken in
   */
  long ingest(ArticleFile articles) throws IOException;

  /**
   * Carries out a task.
   *
   * @param round number of this call among those of the task, from 0; a tool that keeps answers
   *     uses it to ask in other words, so that none is measured that was kept
   * @return nothing where the tool cannot do it; else the whole answer, out of which the figures to
   *     compare are made outside the measurement
   */
  Optional<Supplier<TaskAnswer>> answer(Task task, int round) throws IOException;

  /**
   * How a tool is started.
   *
   * @see java.util.ServiceLoader
   */
  interface Provider {

    /** Returns the small word by which the command names the tool. */
    String id();

    /** Returns the tool's name and version. */
    String name();

    /**
     * Returns the tool with an empty index.
     *
     * @param folder where the index goes; empty
     * @param articles what will be taken in, for a tool that reads texts from it to show lines
     */
    Tool open(Path folder, ArticleFile articles) throws IOException;
  }
}
