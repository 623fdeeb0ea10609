package org.topoi.benchmark.corpus;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.Tokenizer;

/**
 * Makes articles of real sentences: each of runs of 1 to 8 consecutive sentences of one speech, 300
 * to 700 tokens, on average about 500, with one letter of one word changed, so that the vocabulary
 * grows with the corpus as that of real corpora does.
 *
 * <p>An article has source, title and date of its speech. Where only the year of a speech is known,
 * the article gets a day of that year, so that a series by month has something in each.
 *
 * <p>The same texts and seed make the same articles; the first articles of a larger corpus are
 * those of a smaller one. Articles are made one by one and none is kept.
 */
public final class CorpusMaker {

  private static final int LONGEST_RUN = 8;
  private static final int LEAST_TOKENS = 300;
  private static final int MOST_TOKENS = 700;

  private final Speeches speeches;
  private final SplittableRandom seeds;
  private final WordMutation mutation = new WordMutation();

  /**
   * Takes the texts that articles are made of.
   *
   * @param texts at least one of 500 tokens or more
   * @param language in which all of them are written
   * @param seed where chance begins
   */
  public CorpusMaker(List<SourceText> texts, Language language, long seed) {
    this.speeches = Speeches.of(texts, Tokenizer.of(language));
    this.seeds = new SplittableRandom(seed);
  }

  /**
   * Makes the next article.
   *
   * @param id its number
   */
  public BenchmarkArticle next(long id) {
    SplittableRandom random = seeds.split();
    Speech speech = speeches.draw(random);
    String text = mutation.mutate(text(speech, random), random);
    return new BenchmarkArticle(
        id,
        day(speech.text().date(), random).toString(),
        speech.source(),
        speech.text().title(),
        text);
  }

  private static String text(Speech speech, SplittableRandom random) {
    int wanted = random.nextInt(LEAST_TOKENS, MOST_TOKENS + 1);
    List<String> paragraphs = new ArrayList<>();
    int tokens = 0;
    while (tokens < wanted) {
      int sentence = random.nextInt(speech.sentences().size());
      int end = Math.min(speech.sentences().size(), sentence + 1 + random.nextInt(LONGEST_RUN));
      List<String> run = new ArrayList<>();
      while (sentence < end && tokens < wanted) {
        run.add(speech.sentences().get(sentence).text());
        tokens += speech.sentences().get(sentence++).tokens();
      }
      paragraphs.add(String.join(" ", run));
    }
    return String.join("\n\n", paragraphs);
  }

  private static LocalDate day(String date, SplittableRandom random) {
    if (date.length() > 4) {
      return LocalDate.parse(date);
    }
    Year year = Year.parse(date);
    return year.atDay(1 + random.nextInt(year.length()));
  }
}
