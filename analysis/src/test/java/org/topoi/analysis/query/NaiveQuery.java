package org.topoi.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A query beside a second, plain meaning of it: sets of ends, straight over strings.
 *
 * @param text the query as a user types it
 * @param meaning where its matches end
 */
public record NaiveQuery(String text, Meaning meaning) {

  /** A token as it is written, folded, and looked up. */
  public record Token(String form, String word, String lemma) {}

  /** Finds all ends of matches that begin at a position of a sentence. */
  @FunctionalInterface
  public interface Meaning {
    Set<Integer> ends(List<Token> sentence, int start);
  }

  private static final List<String> WORDS =
      List.of("the", "of", "state", "law", "a", "b", "order", "rules-based", "порядок", "1945");

  private static final List<String> FORMS =
      List.of("The", "the", "THE", "State", "state", "Порядок", "law", "a");

  private static final List<String> PATTERNS =
      List.of(
          "s.*",
          "[^s].*",
          "(the|of)",
          "t?he?",
          ".{1,2}",
          "(st|or|der|ate)+",
          "\\d+",
          "\\p{L}.+",
          "[a-l]+",
          ".*(a|e).*",
          "law|",
          "1{0,2}9(4|5)*",
          "\\S\\w*",
          "a?");

  /** Returns start and end of each hit in sentences that follow one another. */
  public List<Integer> hits(List<List<Token>> sentences) {
    List<Integer> hits = new ArrayList<>();
    int first = 0;
    for (List<Token> sentence : sentences) {
      for (int start = 0; start < sentence.size(); start++) {
        int begin = start;
        int base = first;
        meaning.ends(sentence, start).stream()
            .filter(end -> end > begin)
            .max(Integer::compare)
            .ifPresent(end -> hits.addAll(List.of(base + begin, base + end)));
      }
      first += sentence.size();
    }
    return hits;
  }

  /** Returns queries of every kind; most find something among the words of small corpora. */
  public static Arbitrary<NaiveQuery> queries() {
    return queries(2);
  }

  private static Arbitrary<NaiveQuery> queries(int depth) {
    Arbitrary<NaiveQuery> single = Arbitraries.oneOf(atoms(), atoms(), brackets());
    if (depth == 0) {
      return single;
    }
    Arbitrary<NaiveQuery> inner = queries(depth - 1);
    return Arbitraries.oneOf(
        single,
        inner.list().ofMinSize(2).ofMaxSize(3).map(NaiveQuery::row),
        inner.list().ofMinSize(2).ofMaxSize(3).map(NaiveQuery::choice),
        Combinators.combine(inner, gaps(), inner).as(NaiveQuery::gap),
        Combinators.combine(
                inner, Arbitraries.integers().between(0, 2), Arbitraries.of(0, 1, 2, 99))
            .as(NaiveQuery::repeated));
  }

  private static Arbitrary<Integer> gaps() {
    return Arbitraries.integers().between(1, 4);
  }

  private static Arbitrary<NaiveQuery> atoms() {
    return Arbitraries.oneOf(
        Arbitraries.of(WORDS).map(w -> one(w, token -> token.word().equals(w))),
        Arbitraries.of(FORMS).map(f -> one(f, token -> token.word().equalsIgnoreCase(f))),
        Arbitraries.of(FORMS).map(f -> one("=" + f, token -> token.form().equals(f))),
        Arbitraries.of(FORMS).map(f -> one("form:" + f, token -> token.form().equals(f))),
        Arbitraries.of(WORDS).map(w -> one("lemma:" + w, token -> token.lemma().equals(w))),
        Arbitraries.of("s", "t", "ор").map(p -> one(p + "*", t -> t.word().startsWith(p))),
        Arbitraries.of("?", "??", "s?a*e", "*a?").map(NaiveQuery::glob),
        Arbitraries.of(PATTERNS).map(NaiveQuery::slashed),
        Arbitraries.of(new NaiveQuery("*", (sentence, start) -> next(sentence, start, t -> true))));
  }

  private static NaiveQuery glob(String glob) {
    Pattern pattern = Pattern.compile(glob.replace("?", ".").replace("*", ".*"));
    return one(glob, token -> pattern.matcher(token.word()).matches());
  }

  private static NaiveQuery slashed(String source) {
    Pattern pattern = java(source);
    return one("/" + source + "/", token -> pattern.matcher(token.word()).matches());
  }

  private static Pattern java(String source) {
    return Pattern.compile(source, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private record Test(String text, Predicate<Token> test) {}

  private static Arbitrary<NaiveQuery> brackets() {
    return conditions(2).map(test -> one("[" + test.text() + "]", test.test()));
  }

  private static Arbitrary<Test> conditions(int depth) {
    if (depth == 0) {
      return comparisons();
    }
    Arbitrary<Test> inner = conditions(depth - 1);
    return Arbitraries.oneOf(
        comparisons(),
        inner.map(one -> new Test("!(" + one.text() + ")", one.test().negate())),
        Combinators.combine(inner, inner)
            .as(
                (one, two) ->
                    new Test(
                        "(" + one.text() + ")&(" + two.text() + ")", one.test().and(two.test()))),
        Combinators.combine(inner, inner)
            .as(
                (one, two) ->
                    new Test(one.text() + " | " + two.text(), one.test().or(two.test()))));
  }

  private static Arbitrary<Test> comparisons() {
    return Combinators.combine(
            Arbitraries.of(PATTERNS),
            Arbitraries.of("word", "lemma", "form"),
            Arbitraries.of("=", "!="))
        .as(
            (source, attribute, sign) -> {
              Pattern pattern = java(source);
              Predicate<Token> test = token -> pattern.matcher(value(token, attribute)).matches();
              return new Test(
                  attribute + sign + "\"" + source + "\"", sign.equals("=") ? test : test.negate());
            });
  }

  private static String value(Token token, String attribute) {
    return switch (attribute) {
      case "word" -> token.word();
      case "lemma" -> token.lemma();
      default -> token.form();
    };
  }

  private static NaiveQuery one(String text, Predicate<Token> test) {
    return new NaiveQuery(text, (sentence, start) -> next(sentence, start, test));
  }

  private static Set<Integer> next(List<Token> sentence, int start, Predicate<Token> test) {
    return start < sentence.size() && test.test(sentence.get(start)) ? Set.of(start + 1) : Set.of();
  }

  private static NaiveQuery row(List<NaiveQuery> parts) {
    String text = parts.stream().map(NaiveQuery::bracketed).collect(Collectors.joining(" "));
    return new NaiveQuery(
        text,
        (sentence, start) -> {
          Set<Integer> ends = Set.of(start);
          for (NaiveQuery part : parts) {
            ends = step(part.meaning(), sentence, ends);
          }
          return ends;
        });
  }

  private static Set<Integer> step(Meaning meaning, List<Token> sentence, Set<Integer> starts) {
    Set<Integer> ends = new TreeSet<>();
    starts.forEach(start -> ends.addAll(meaning.ends(sentence, start)));
    return ends;
  }

  private static NaiveQuery choice(List<NaiveQuery> options) {
    String text = options.stream().map(NaiveQuery::text).collect(Collectors.joining(" | "));
    return new NaiveQuery(
        "(" + text + ")",
        (sentence, start) ->
            options.stream()
                .flatMap(option -> option.meaning().ends(sentence, start).stream())
                .collect(Collectors.toSet()));
  }

  private static NaiveQuery gap(NaiveQuery before, int most, NaiveQuery behind) {
    return new NaiveQuery(
        before.bracketed() + " .." + most + " " + behind.bracketed(),
        (sentence, start) -> {
          Set<Integer> reached = new TreeSet<>();
          for (int end : before.meaning().ends(sentence, start)) {
            IntStream.rangeClosed(end, Math.min(end + most, sentence.size())).forEach(reached::add);
          }
          return step(behind.meaning(), sentence, reached);
        });
  }

  /** A difference of 99 stands for no upper limit. */
  private static NaiveQuery repeated(NaiveQuery repeated, int least, int more) {
    int most = Math.max(1, least + more);
    String times = more == 99 ? "{" + least + ",}" : "{" + least + "," + most + "}";
    return new NaiveQuery(
        "(" + repeated.text() + ")" + times,
        (sentence, start) -> {
          Set<Integer> ends = new TreeSet<>();
          Set<Integer> reached = Set.of(start);
          for (int round = 0; round <= Math.min(most, sentence.size() + least); round++) {
            if (round >= least) {
              ends.addAll(reached);
            }
            reached = step(repeated.meaning(), sentence, reached);
          }
          return ends;
        });
  }

  private String bracketed() {
    return "(" + text + ")";
  }
}
