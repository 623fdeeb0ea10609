package org.topoi.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.topoi.analysis.text.Language;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.corpus.CorpusMaker;
import org.topoi.benchmark.corpus.SourceTexts;
import org.topoi.benchmark.process.Comparison;
import org.topoi.benchmark.process.MeasuredProcess;
import org.topoi.benchmark.report.ResultTable;
import org.topoi.benchmark.report.ToolReport;

/** The command of the benchmark. */
public final class Benchmark {

  private static final String USAGE =
      """
      Usage:
        corpus --texts DIR --articles N --out FILE [--seed N]
            makes a corpus of N articles out of the real texts of a folder
        tasks --texts DIR --articles N --work DIR [--seed N] [--rounds N] [--heap SIZE]
              [--tools NAMES] [--blacklab JAR]
            makes such a corpus in the work folder, unless it is there, measures each tool on it
            and prints tables in Markdown; tools are topoi, lucene, lucene-own (with its own
            tokens) and blacklab (its module's jar), with commas between, the first is compared
            with the others
        table --articles N --work DIR [--seed N] [--tools NAMES]
            prints the tables of earlier measurements again
      """;

  private static final Set<String> MEASURING =
      Set.of("texts", "articles", "work", "seed", "rounds", "heap", "tools", "blacklab");

  private static final long ARTICLES = 10_000;

  private final PrintStream out;

  private Benchmark(PrintStream out) {
    this.out = out;
  }

  /** Runs the command; the exit code is 2 when it was not written as it must be. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(run(Arrays.asList(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    try {
      new Benchmark(out).run(arguments);
      return 0;
    } catch (UsageException e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return 2;
    }
  }

  private void run(List<String> arguments) throws IOException, InterruptedException {
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    switch (arguments.isEmpty() ? "" : arguments.get(0)) {
      case "corpus" -> makeCorpus(Arguments.read(rest, Set.of("texts", "articles", "out", "seed")));
      case "tasks" -> measure(Arguments.read(rest, MEASURING));
      case "table" -> printAgain(Arguments.read(rest, MEASURING));
      case "measured-process" ->
          MeasuredProcess.run(Arguments.read(rest, MeasuredProcess.ARGUMENTS)::required);
      default -> throw new UsageException("A command is missing: corpus, tasks or table");
    }
  }

  private void makeCorpus(Arguments arguments) throws IOException {
    ArticleFile file = corpus(arguments, arguments.path("out"));
    out.println(file.bytes() + " bytes in " + file.path());
  }

  private static ArticleFile corpus(Arguments arguments, Path path) throws IOException {
    CorpusMaker maker =
        new CorpusMaker(
            SourceTexts.read(arguments.path("texts"), Language.ENGLISH),
            Language.ENGLISH,
            arguments.number("seed", 1));
    return ArticleFile.write(path, maker, arguments.number("articles", ARTICLES));
  }

  private void measure(Arguments arguments) throws IOException, InterruptedException {
    Path made = corpusPath(arguments);
    Files.createDirectories(arguments.path("work"));
    ArticleFile file = Files.exists(made) ? new ArticleFile(made) : corpus(arguments, made);
    print(file, comparison(file, arguments).run(tools(arguments)));
  }

  private void printAgain(Arguments arguments) throws IOException {
    ArticleFile file = new ArticleFile(corpusPath(arguments));
    print(file, comparison(file, arguments).read(tools(arguments)));
  }

  private void print(ArticleFile file, List<ToolReport> reports) throws IOException {
    out.write(new ResultTable(file.bytes(), reports).markdown().getBytes(StandardCharsets.UTF_8));
  }

  private static Path corpusPath(Arguments arguments) {
    long articles = arguments.number("articles", ARTICLES);
    String name = "corpus-" + articles + "-" + arguments.number("seed", 1) + ".jsonl";
    return arguments.path("work").resolve(name);
  }

  private static Comparison comparison(ArticleFile file, Arguments arguments) {
    return new Comparison(
        file,
        arguments.path("work"),
        arguments.text("heap", "4g"),
        (int) arguments.number("rounds", 15),
        arguments.text("blacklab").map(jar -> Map.of("blacklab", jar)).orElse(Map.of()));
  }

  private static List<String> tools(Arguments arguments) {
    return List.of(arguments.text("tools", "topoi,lucene,lucene-own").split(",", -1));
  }
}
