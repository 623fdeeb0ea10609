package org.topoi.benchmark.blacklab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.task.Task;
import org.topoi.benchmark.task.TaskAnswer;
import org.topoi.benchmark.task.TaskAnswer.Figure;

/** Counts of three short articles, made by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlackLabToolTest {

  private static final String ARTICLES =
      """
      {"id":1,"date":"2021-03-05","source":"UN General Debate, Hungary","title":"One",\
      "text":"Human rights matter in debt. Human. Rights in law."}
      {"id":2,"date":"2019-07-01","source":"Other","title":"Two",\
      "text":"The climate and the CLIMATE in debt."}
      {"id":3,"date":"2020-01-01","source":"Other","title":"Three","text":"Climate, in trade."}
      """;

  private BlackLabTool tool;
  private long tokens;

  @BeforeAll
  void takeIn(@TempDir Path folder) throws IOException {
    ArticleFile file = new ArticleFile(folder.resolve("articles.jsonl"));
    Files.writeString(file.path(), ARTICLES);
    tool = new BlackLabTool(folder);
    tokens = tool.ingest(file);
  }

  @AfterAll
  void close() {
    tool.close();
  }

  @Test
  void eachWordIsOneTokenAndNothingElseIs() throws IOException {
    // 5 + 1 + 3 and 7 and 3
    assertThat(tokens).isEqualTo(19);
    assertThat(ask(Task.WORDS_WHOLE).figures())
        .startsWith(new Figure("in", 4), new Figure("climate", 3), new Figure("debt", 2))
        .hasSize(10);
  }

  @Test
  void partsOfTheCorpusAreTheirArticles() throws IOException {
    // A: from 2020, articles 1 and 3; B: article 1
    assertThat(ask(Task.WORDS_A).total()).isEqualTo(12);
    assertThat(ask(Task.WORDS_B).total()).isEqualTo(9);
  }

  @Test
  void aPhraseStaysWithinItsSentence() throws IOException {
    assertThat(ask(Task.LINES_PHRASE).total()).isEqualTo(1);
    assertThat(ask(Task.LINES_FREQUENT).total()).isEqualTo(4);
    assertThat(ask(Task.COLLOCATES).total()).isEqualTo(2);
  }

  @Test
  void monthsAndThemesAreCounted() throws IOException {
    assertThat(ask(Task.SERIES))
        .isEqualTo(new TaskAnswer(3, List.of(new Figure("2019-07", 2), new Figure("2020-01", 1))));
    // debt* and trade are economy: 1, 2 and 3; human right* and climate are rights: 1, 2 and 3
    assertThat(ask(Task.THEMES))
        .isEqualTo(
            new TaskAnswer(
                3,
                List.of(
                    new Figure("order", 0),
                    new Figure("sovereignty", 0),
                    new Figure("economy", 3),
                    new Figure("security", 0),
                    new Figure("rights", 3))));
  }

  private TaskAnswer ask(Task task) throws IOException {
    return tool.answer(task, 0).orElseThrow().get();
  }
}
