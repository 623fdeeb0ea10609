package org.topoi.benchmark.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.task.Tool;

/** What happens inside the process of one tool. */
public final class MeasuredProcess {

  /** The arguments that it is started with. */
  public static final Set<String> ARGUMENTS =
      Set.of("tool", "corpus", "folder", "rounds", "report");

  private MeasuredProcess() {}

  /**
   * Measures a tool and writes the report.
   *
   * @param arguments gives the value of each of {@link #ARGUMENTS}
   */
  public static void run(UnaryOperator<String> arguments) throws IOException {
    Tool.Provider provider = provider(arguments.apply("tool"));
    new ToolRun(
            provider,
            Path.of(arguments.apply("folder")),
            Integer.parseInt(arguments.apply("rounds")))
        .measure(new ArticleFile(Path.of(arguments.apply("corpus"))))
        .write(Path.of(arguments.apply("report")));
  }

  static Tool.Provider provider(String id) {
    List<Tool.Provider> all =
        ServiceLoader.load(Tool.Provider.class).stream().map(ServiceLoader.Provider::get).toList();
    return all.stream()
        .filter(provider -> provider.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "tool must be one of "
                        + all.stream().map(Tool.Provider::id).sorted().toList()
                        + ", but is "
                        + id));
  }
}
