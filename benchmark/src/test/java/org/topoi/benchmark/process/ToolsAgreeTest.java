package org.topoi.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.topoi.analysis.text.Language;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.corpus.CorpusMaker;
import org.topoi.benchmark.corpus.TestSpeeches;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.Tool;

/** Two programs that share nothing but the tokens count the same: a test of both. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolsAgreeTest {

  private final Map<Task, TaskAnswer> topoi = new TreeMap<>();
  private final Map<Task, TaskAnswer> lucene = new TreeMap<>();

  @BeforeAll
  void askBoth(@TempDir Path folder) throws IOException {
    ArticleFile corpus =
        ArticleFile.write(
            folder.resolve("corpus.jsonl"),
            new CorpusMaker(TestSpeeches.all(), Language.ENGLISH, 3),
            150);
    ask("topoi", corpus, Files.createDirectory(folder.resolve("topoi")), topoi);
    ask("lucene", corpus, Files.createDirectory(folder.resolve("lucene")), lucene);
  }

  @ParameterizedTest
  @EnumSource
  void topoiAndLuceneGiveTheSameAnswer(Task task) {
    TaskAnswer answer = topoi.get(task);
    assertThat(answer.total()).isPositive();
    assertThat(answer.figures()).isNotEmpty();
    assertThat(lucene.get(task).total()).isEqualTo(answer.total());
    assertThat(lucene.get(task).figures()).isEqualTo(answer.figures());
  }

  @Test
  void anUnknownToolIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> MeasuredProcess.provider("quanteda"))
        .hasMessageContaining("[lucene, lucene-own, topoi]");
  }

  private static void ask(String id, ArticleFile corpus, Path folder, Map<Task, TaskAnswer> answers)
      throws IOException {
    try (Tool tool = MeasuredProcess.provider(id).open(folder, corpus)) {
      tool.ingest(corpus);
      for (Task task : List.of(Task.values())) {
        answers.put(task, tool.answer(task, 0).orElseThrow().get());
      }
    }
  }
}
