package org.topoi.analysis.corpus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.topoi.analysis.corpus.CorpusArticle.Details;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.theme.Theme;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.analysis.theme.ThemeLabel;
import org.topoi.analysis.theme.ThemePattern;

/** Small corpora for tests, and a record of texts that stands behind them. */
final class Corpora {

  /** Themes that overlap, one with an exclusion and one without a pattern in English. */
  static final ThemeDictionary DICTIONARY =
      new ThemeDictionary(
          "Small",
          1,
          List.of(
              theme(
                  "sovereignty",
                  1,
                  true,
                  en("sovereign*"),
                  en("state sovereignty"),
                  ru("суверен*")),
              theme("law", 2, true, en("international law"), en("law"), except("martial law")),
              theme("state", 3, false, en("state"), en("the state sovereignty")),
              theme("order", 4, false, ru("порядок"))));

  private static final List<String> PIECES =
      List.of(
          "the",
          "The",
          "THE",
          "of",
          "state",
          "State",
          "states",
          "sovereignty",
          "Sovereign",
          "law",
          "law",
          "martial",
          "international",
          "rules-based",
          "order",
          "was",
          "is",
          "1945",
          "2,5",
          "U.N.",
          "don't",
          "don’t",
          "l'ordre",
          "суверенитет",
          "Порядок",
          "порядок",
          "мир",
          "النظام",
          "الدولي",
          "国际秩序",
          "😀",
          "—",
          ",",
          ". The",
          "! State",
          "? ",
          ".\n\n",
          "straße",
          "STRASSE",
          "a",
          "a",
          "a",
          "b",
          "b");

  private Corpora() {}

  static Theme theme(String slug, int slot, boolean founding, ThemePattern... patterns) {
    ThemeLabel label = new ThemeLabel("Group", slug, "", "", "", "");
    return new Theme(slug, label, slug.substring(0, 2), slot, founding, List.of(patterns));
  }

  private static ThemePattern en(String text) {
    return new ThemePattern(text, Language.ENGLISH, false);
  }

  private static ThemePattern ru(String text) {
    return new ThemePattern(text, Language.RUSSIAN, false);
  }

  private static ThemePattern except(String text) {
    return new ThemePattern(text, Language.ENGLISH, true);
  }

  /** A corpus and the record from which it reads texts. */
  record Recorded(InMemoryCorpus corpus, Map<Long, String> texts) {

    static Recorded empty() {
      Map<Long, String> texts = new HashMap<>();
      return new Recorded(InMemoryCorpus.empty(DICTIONARY, ids -> read(texts, ids)), texts);
    }

    private static Map<Long, String> read(Map<Long, String> texts, Collection<Long> ids) {
      Map<Long, String> found = new HashMap<>();
      ids.stream().filter(texts::containsKey).forEach(id -> found.put(id, texts.get(id)));
      return found;
    }

    CorpusIndex apply(List<CorpusArticle> written, Collection<Long> removed) {
      removed.forEach(texts::remove);
      written.forEach(article -> texts.put(article.id(), article.body()));
      return corpus.apply(written, removed);
    }
  }

  static CorpusIndex of(List<CorpusArticle> articles) {
    return Recorded.empty().apply(articles, List.of());
  }

  static CorpusIndex of(CorpusArticle... articles) {
    return of(List.of(articles));
  }

  /** An English article of the source A without title, author and date. */
  static CorpusArticle article(long id, String body) {
    return article(id, "", "A", "", "en", DateSpan.ALL_TIME, body);
  }

  static CorpusArticle article(
      long id,
      String title,
      String source,
      String author,
      String language,
      DateSpan date,
      String body) {
    return new CorpusArticle(
        id, new Details(title, source, author, new Language(language), date), body);
  }

  static DateSpan day(String day) {
    return new DateSpan(LocalDate.parse(day), LocalDate.parse(day));
  }

  static DateSpan year(int year) {
    return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Up to ten articles with the numbers from 1 on. */
  static Arbitrary<List<CorpusArticle>> corpora() {
    return drafts()
        .list()
        .ofMaxSize(10)
        .map(
            drafts ->
                IntStream.range(0, drafts.size())
                    .mapToObj(
                        i ->
                            new CorpusArticle(i + 1, drafts.get(i).details(), drafts.get(i).body()))
                    .toList());
  }

  /** Articles whose number is not yet given: 0. */
  static Arbitrary<CorpusArticle> drafts() {
    Arbitrary<Details> details =
        Combinators.combine(
                texts(4),
                Arbitraries.of("", "", "BBC", "bbc", "Kremlin", "Tass"),
                Arbitraries.of("", "Lavrov", "LAVROV", "Straße"),
                Arbitraries.of("en", "en", "en", "ru", "fr", "und", "zh").map(Language::new),
                dates())
            .as(Details::new);
    return Combinators.combine(details, texts(40))
        .as((known, body) -> new CorpusArticle(0, known, body));
  }

  private static Arbitrary<String> texts(int pieces) {
    return Arbitraries.of(PIECES).list().ofMaxSize(pieces).map(list -> String.join(" ", list));
  }

  private static Arbitrary<DateSpan> dates() {
    return Arbitraries.of(
        DateSpan.ALL_TIME,
        year(2020),
        year(2021),
        day("2020-12-31"),
        day("2021-01-01"),
        day("2021-06-28"),
        new DateSpan(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 30)),
        new DateSpan(LocalDate.of(2020, 12, 30), LocalDate.of(2021, 1, 2)));
  }

  /** Selections of every kind, most of which hold some of the articles of {@link #corpora()}. */
  static Arbitrary<Selection> selections() {
    return Combinators.combine(
            Arbitraries.of("BBC", "kremlin", "Tass", Selection.NOT_GIVEN).list().ofMaxSize(2),
            Arbitraries.of("lavrov", "STRASSE", Selection.NOT_GIVEN).list().ofMaxSize(1),
            Arbitraries.of("en", "ru", "fr").list().ofMaxSize(2),
            Arbitraries.of("sovereignty", "law", "state").list().ofMaxSize(1),
            Arbitraries.of(
                DateSpan.ALL_TIME, DateSpan.ALL_TIME, year(2020), year(2021), day("2021-06-28")),
            Arbitraries.of(false, false, true),
            Arbitraries.of("", "", "", "law", "the stat*", "\"the state\"", "“of the", "straße"))
        .as(Selection::new);
  }

  static Selection query(String query) {
    return new Selection(
        List.of(), List.of(), List.of(), List.of(), DateSpan.ALL_TIME, false, query);
  }

  static Selection dated(DateSpan dates) {
    return new Selection(List.of(), List.of(), List.of(), List.of(), dates, false, "");
  }

  static Selection sources(String... sources) {
    return new Selection(
        List.of(sources), List.of(), List.of(), List.of(), DateSpan.ALL_TIME, false, "");
  }
}
