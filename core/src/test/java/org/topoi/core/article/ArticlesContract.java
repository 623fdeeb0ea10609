package org.topoi.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Articles} promises, whatever database keeps them. */
abstract class ArticlesContract {

  @Inject Articles articles;
  @Inject Sources sources;
  @Inject DataSource database;

  private long before;

  @BeforeEach
  void startEmpty() throws SQLException {
    for (Provenance provenance : Provenance.values()) {
      articles.removeAll(provenance);
    }
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("delete from source");
      statement.executeUpdate("update installation set sample_loaded_at = null");
    }
    before = articles.lastChange();
  }

  @Test
  void whatIsAddedIsFoundAsItWasReturned() {
    Article added = articles.add(draft("The text.\r\n\r\n\r\nIts end. "));

    assertThat(added.body()).isEqualTo("The text.\n\nIts end.");
    assertThat(added.addedAt()).isEqualTo(Instant.parse("2026-11-25T10:15:30.123456Z"));
    assertThat(added.fingerprint()).matches("[0-9a-f]{64}");
    assertThat(articles.find(added.id())).contains(added);
    assertThat(articles.findAll(List.of(added.id()))).containsExactly(added);
  }

  @Test
  void everyDetailIsKept() {
    ArticleDetails details =
        new ArticleDetails(
            "A title",
            "TASS",
            "An author",
            "en",
            PublicationDate.parse("2021-06"),
            "https://example.org/a?b=c#d");

    Article added = articles.add(new ArticleDraft(details, "Text", Provenance.PASTE));

    Article found = articles.find(added.id()).orElseThrow();
    assertThat(found.details()).isEqualTo(details);
    assertThat(found.provenance()).isEqualTo(Provenance.PASTE);
  }

  @Test
  void anUnknownDateAndAnUnnamedSourceStayUnknown() {
    Article added = articles.add(draft("Text"));

    Article found = articles.find(added.id()).orElseThrow();
    assertThat(found.details())
        .isEqualTo(new ArticleDetails("", "", "", "und", PublicationDate.UNKNOWN, ""));
    assertThat(sources.all()).isEmpty();
  }

  @Test
  void anyCharacterSurvivesButNul() {
    String text = "Zähler\u0000, счётчик, 计数, עברית, \uD83D\uDE00, \u200D, \uFFFE and '%_\\$1";

    Article added = articles.add(draft(text));

    assertThat(articles.find(added.id()).orElseThrow().body()).isEqualTo(text.replace("\0", ""));
  }

  @Test
  void theLongestTextIsKeptWhole() {
    String text = "я".repeat(Articles.LONGEST_BODY);

    long id = articles.add(draft(text)).id();

    assertThat(articles.texts(List.of(id)).get(id)).isEqualTo(text);
  }

  @Test
  void aTextThatIsThereAlreadyIsRefusedWithItsNumber() {
    long id = articles.add(draft("He said: \"It's ours.\"\nAnd left.")).id();

    assertThatExceptionOfType(DuplicateArticleException.class)
        .isThrownBy(() -> articles.add(draft("He said: “It’s ours.” And  left.")))
        .satisfies(refused -> assertThat(refused.existingId()).isEqualTo(id));
    assertThat(articles.count()).isEqualTo(1);
    assertThat(articles.lastChange()).isEqualTo(before + 1);
  }

  @Test
  void spellingsOfOneSourceAreOneAndTheFirstIsKept() {
    articles.add(draftFrom("TASS", "one"));
    articles.add(draftFrom(" tass ", "two"));
    articles.addAll(List.of(draftFrom("Die  Zeit", "three"), draftFrom("die zeit", "four")));

    assertThat(sources.all()).extracting(Source::name).containsExactly("Die Zeit", "TASS");
    assertThat(articles.summaries(addedIds()))
        .extracting(summary -> summary.details().source())
        .containsExactly("TASS", "TASS", "Die Zeit", "Die Zeit");
  }

  @Test
  void listsComeByNumberAndLeaveOutWhatDoesNotExist() {
    long first = articles.add(draftFrom("Reuters", "one")).id();
    long second = articles.add(draft("two")).id();
    List<Long> ids = List.of(second, Long.MAX_VALUE, first, second);

    assertThat(articles.findAll(ids)).extracting(Article::id).containsExactly(first, second);
    assertThat(articles.texts(ids)).containsExactly(entry(first, "one"), entry(second, "two"));
    assertThat(articles.summaries(ids))
        .extracting(ArticleSummary::id)
        .containsExactly(first, second);
    assertThat(articles.findAll(List.of())).isEmpty();
    assertThat(articles.find(Long.MAX_VALUE)).isEmpty();
  }

  @Test
  void moreNumbersThanOneQueryTakesAreAllFound() {
    articles.addAll(IntStream.range(0, 1100).mapToObj(i -> draft("Text " + i)).toList());

    List<Long> ids = addedIds();

    assertThat(ids).hasSize(1100);
    assertThat(articles.texts(ids)).hasSize(1100);
    assertThat(articles.summaries(ids)).extracting(ArticleSummary::id).isEqualTo(ids);
  }

  @Test
  void aCorrectionIsKeptAndLogged() {
    long id = articles.add(draftFrom("TASS", "one")).id();
    ArticleDetails better =
        new ArticleDetails("Title", "", "", "ru", PublicationDate.parse("2021-06-28"), "");

    Article corrected = articles.correct(id, better).orElseThrow();

    assertThat(corrected.details()).isEqualTo(better);
    assertThat(articles.find(id)).contains(corrected);
    assertThat(articles.changesAfter(before + 1, 10))
        .containsExactly(new ArticleChange(before + 2, id, ArticleChange.Kind.CHANGED));
  }

  @Test
  void correctingOrRemovingWhatIsNotThereIsNotLogged() {
    assertThat(articles.correct(Long.MAX_VALUE, draft("x").details())).isEmpty();
    assertThat(articles.remove(Long.MAX_VALUE)).isFalse();
    assertThat(articles.lastChange()).isEqualTo(before);
  }

  @Test
  void aRemovedNumberIsNeverUsedAgain() {
    long id = articles.add(draft("one")).id();

    assertThat(articles.remove(id)).isTrue();

    assertThat(articles.find(id)).isEmpty();
    assertThat(articles.add(draft("one")).id()).isGreaterThan(id);
    assertThat(articles.changesAfter(before, 10))
        .extracting(ArticleChange::kind)
        .containsExactly(
            ArticleChange.Kind.ADDED, ArticleChange.Kind.REMOVED, ArticleChange.Kind.ADDED);
  }

  @Test
  void oneWayInIsCountedAndTakenOutAlone() {
    articles.add(draft("one"));
    articles.add(new ArticleDraft(draft("").details(), "two", Provenance.SAMPLE));
    articles.add(new ArticleDraft(draft("").details(), "three", Provenance.SAMPLE));
    assertThat(articles.count(Provenance.SAMPLE)).isEqualTo(2);

    assertThat(articles.removeAll(Provenance.SAMPLE)).isEqualTo(2);

    assertThat(articles.count(Provenance.SAMPLE)).isZero();
    assertThat(articles.count()).isEqualTo(1);
    assertThat(articles.changesAfter(before + 3, 10))
        .extracting(ArticleChange::kind)
        .containsExactly(ArticleChange.Kind.REMOVED, ArticleChange.Kind.REMOVED);
  }

  @Test
  void aBatchSaysWhatBecameOfEachDraft() {
    long known = articles.add(draft("known")).id();
    ArticleDetails untitled = draft("").details();
    ArticleDetails noAddress =
        new ArticleDetails("", "", "", "", PublicationDate.UNKNOWN, "javascript:alert(1)");

    List<AddOutcome> outcomes =
        articles.addAll(
            List.of(
                draft("new"),
                draft("KNOWN"),
                draft(" ... "),
                draft("New"),
                new ArticleDraft(noAddress, "other", Provenance.API),
                new ArticleDraft(untitled, "last", Provenance.API)));

    long first = ((AddOutcome.Added) outcomes.get(0)).id();
    long last = ((AddOutcome.Added) outcomes.get(5)).id();
    assertThat(outcomes)
        .containsExactly(
            new AddOutcome.Added(first),
            new AddOutcome.Duplicate(known),
            new AddOutcome.RefusedText(UnusableTextException.Reason.EMPTY),
            new AddOutcome.Duplicate(first),
            new AddOutcome.RefusedDetail(
                new UnusableDetail(
                    UnusableDetail.Field.URL,
                    UnusableDetail.Reason.NOT_A_WEB_ADDRESS,
                    ArticleDetails.LONGEST_URL,
                    "javascript:alert(1)".length())),
            new AddOutcome.Added(last));
    assertThat(addedIds()).containsExactly(known, first, last);
  }

  @Test
  void theLogIsReadInPortions() {
    articles.addAll(List.of(draft("one"), draft("two"), draft("three")));

    assertThat(articles.changesAfter(before, 2))
        .extracting(ArticleChange::id)
        .containsExactly(before + 1, before + 2);
    assertThat(articles.changesAfter(before + 2, 2))
        .extracting(ArticleChange::id)
        .containsExactly(before + 3);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> articles.changesAfter(before, 0));
  }

  @Test
  void ofTwoSimultaneousAddsOfOneTextOneWins() throws Exception {
    for (int round = 0; round < 10; round++) {
      String text = "Round " + round;
      List<String> ends = together(2, i -> addOrDuplicate(text));

      assertThat(ends).containsExactlyInAnyOrder("added", "duplicate");
    }
    assertThat(articles.count()).isEqualTo(10);
  }

  @Test
  void aReaderThatFollowsTheLogMissesNothingOfConcurrentWriters() throws Exception {
    int writers = 4;
    int each = 15;
    ExecutorService reading = Executors.newSingleThreadExecutor();
    Future<List<Long>> seen = reading.submit(() -> follow(writers * each));

    together(writers, writer -> addMany(writer, each));

    assertThat(seen.get(60, TimeUnit.SECONDS))
        .isEqualTo(LongStream.rangeClosed(before + 1, before + writers * each).boxed().toList());
    reading.shutdown();
  }

  @Test
  void theSampleIsNotedOnceAndForAll() {
    assertThat(articles.sampleWasLoaded()).isFalse();

    articles.noteSampleLoaded();
    articles.noteSampleLoaded();

    assertThat(articles.sampleWasLoaded()).isTrue();
  }

  private String addOrDuplicate(String text) {
    try {
      articles.add(draft(text));
      return "added";
    } catch (DuplicateArticleException duplicate) {
      return "duplicate";
    }
  }

  private String addMany(int writer, int amount) {
    for (int i = 0; i < amount; i++) {
      articles.add(draftFrom("Source " + i, "Writer " + writer + " text " + i));
    }
    return "done";
  }

  private List<Long> follow(int amount) {
    List<Long> seen = new ArrayList<>();
    long last = before;
    while (seen.size() < amount) {
      for (ArticleChange change : articles.changesAfter(last, 7)) {
        seen.add(change.id());
        last = change.id();
      }
    }
    return seen;
  }

  private <T> List<T> together(int threads, IntFunction<T> work) throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    CountDownLatch start = new CountDownLatch(threads);
    List<Callable<T>> tasks = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int index = i;
      tasks.add(
          () -> {
            start.countDown();
            start.await();
            return work.apply(index);
          });
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : executor.invokeAll(tasks, 60, TimeUnit.SECONDS)) {
      results.add(future.get());
    }
    executor.shutdown();
    return results;
  }

  private List<Long> addedIds() {
    return articles.changesAfter(before, Integer.MAX_VALUE).stream()
        .filter(change -> change.kind() == ArticleChange.Kind.ADDED)
        .map(ArticleChange::articleId)
        .toList();
  }

  private static Map.Entry<Long, String> entry(long id, String text) {
    return Map.entry(id, text);
  }

  private static ArticleDraft draft(String body) {
    return draftFrom("", body);
  }

  private static ArticleDraft draftFrom(String source, String body) {
    ArticleDetails details = new ArticleDetails("", source, "", "", PublicationDate.UNKNOWN, "");
    return new ArticleDraft(details, body, Provenance.API);
  }
}
