package org.topoi.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.Tokenizer;

class CorpusMakerTest {

  private static final Map<String, SourceText> BY_TITLE =
      TestSpeeches.all().stream().collect(Collectors.toMap(SourceText::title, text -> text));

  @TempDir Path folder;

  @Test
  void sameSeedGivesTheSameBytes() throws IOException {
    byte[] one = Files.readAllBytes(file("one", 7, 300).path());
    byte[] two = Files.readAllBytes(file("two", 7, 300).path());
    assertThat(one).isEqualTo(two).hasSizeGreaterThan(300 * 1_000);
  }

  @Test
  void anotherSeedGivesOtherArticles() {
    assertThat(articles(7, 5)).doesNotContainAnyElementsOf(articles(8, 5));
  }

  @Test
  void aLargerCorpusBeginsWithTheArticlesOfASmallerOne() {
    assertThat(articles(7, 40).subList(0, 25)).isEqualTo(articles(7, 25));
  }

  @Test
  void articlesHaveAboutFiveHundredTokens() {
    Tokenizer tokenizer = Tokenizer.of(Language.ENGLISH);
    List<Integer> sizes =
        articles(7, 400).stream()
            .map(article -> tokenizer.tokenize(article.text()).size())
            .toList();
    // the last sentence, of at most 13 tokens here, may reach beyond the 700 that were wanted
    assertThat(sizes).allMatch(size -> size >= 300 && size <= 712);
    // uniform from 300 to 700: the mean of 400 has a standard deviation of 400/√12/20 = 5.8
    assertThat(sizes.stream().mapToInt(size -> size).average().orElseThrow())
        .isBetween(480.0, 530.0);
  }

  @Test
  void allSentencesButOneAreThoseOfTheSpeechWordForWord() {
    for (BenchmarkArticle article : articles(7, 50)) {
      List<String> original = TestSpeeches.sentences(BY_TITLE.get(article.title()));
      List<String> changed =
          sentences(article).stream().filter(sentence -> !original.contains(sentence)).toList();
      assertThat(changed).hasSize(1);
      assertThat(original).anyMatch(sentence -> differsInOneLetter(sentence, changed.get(0)));
    }
  }

  @Test
  void noRunHasMoreThanEightSentences() {
    List<Integer> runs =
        articles(7, 50).stream()
            .flatMap(article -> List.of(article.text().split("\n\n", -1)).stream())
            .map(run -> run.split("(?<=\\.) ", -1).length)
            .toList();
    assertThat(runs).allMatch(length -> length >= 1 && length <= 8).contains(1, 8);
  }

  @Test
  void dateAndSourceAreThoseOfTheSpeech() {
    for (BenchmarkArticle article : articles(7, 50)) {
      SourceText speech = BY_TITLE.get(article.title());
      assertThat(article.date()).startsWith(speech.date()).hasSize(10);
      assertThat(article.source())
          .isEqualTo(
              speech.source().equals("The Daily")
                  ? "The Daily"
                  : "UN General Debate, " + speech.countryName());
    }
  }

  @Test
  void aYearAloneBecomesManyDaysOfIt() {
    List<String> days =
        articles(7, 300).stream()
            .filter(article -> article.title().equals("Speech 1"))
            .map(article -> article.date().substring(5, 7))
            .distinct()
            .toList();
    assertThat(days).hasSize(12);
  }

  @Test
  void textsThatAreAllTooShortAreRefused() {
    SourceText shortText = new SourceText("2001", "A", "B", "C", "en", "Only a few words.");
    assertThatThrownBy(() -> new CorpusMaker(List.of(shortText), Language.ENGLISH, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("500 tokens");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ArticleFile file = file("again", 7, 5);
    List<BenchmarkArticle> read = new ArrayList<>();
    file.forEachBatch(2, read::addAll);
    assertThat(read).isEqualTo(articles(7, 5));
    try (ArticleLookup lookup = ArticleLookup.open(file)) {
      assertThat(lookup.texts(List.of(5L, 1L)))
          .isEqualTo(Map.of(1L, read.get(0).text(), 5L, read.get(4).text()));
    }
  }

  private ArticleFile file(String name, long seed, long articles) throws IOException {
    return ArticleFile.write(folder.resolve(name), maker(seed), articles);
  }

  private static List<BenchmarkArticle> articles(long seed, int count) {
    CorpusMaker maker = maker(seed);
    return LongStream.rangeClosed(1, count).mapToObj(maker::next).toList();
  }

  private static CorpusMaker maker(long seed) {
    return new CorpusMaker(TestSpeeches.all(), Language.ENGLISH, seed);
  }

  private static List<String> sentences(BenchmarkArticle article) {
    return List.of(article.text().split("(?<=\\.)(?: |\n\n)", -1));
  }

  private static boolean differsInOneLetter(String one, String two) {
    return one.length() == two.length()
        && IntStream.range(0, one.length()).filter(i -> one.charAt(i) != two.charAt(i)).count()
            == 1;
  }
}
