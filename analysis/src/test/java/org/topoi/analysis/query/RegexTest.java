package org.topoi.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RegexTest {

  private static boolean matches(String regex, String type) {
    Cursor cursor = new Cursor(regex + "/");
    return new TypeTest(
            new RegexParser(cursor, Spelled.FORM, sign -> sign == '/').parse().expression())
        .matches(type);
  }

  @Provide
  Arbitrary<String> expressions() {
    return expressions(3);
  }

  private static Arbitrary<String> expressions(int depth) {
    Arbitrary<String> single =
        Arbitraries.of(
            "a", "b", "c", ".", "[ab]", "[^a]", "[a-c]", "\\w", "\\W", "\\d", "\\D", "\\p{L}",
            "\\P{L}", "\\.", "[\\d.]", "[^\\w-]", "é", "я", "😀");
    if (depth == 0) {
      return single;
    }
    Arbitrary<String> inner = expressions(depth - 1);
    return Arbitraries.oneOf(
        single,
        inner.list().ofMinSize(2).ofMaxSize(3).map(parts -> String.join("", parts)),
        inner.list().ofMinSize(2).ofMaxSize(3).map(parts -> "(" + String.join("|", parts) + ")"),
        Combinators.combine(inner, Arbitraries.of("*", "+", "?", "{2}", "{1,}", "{0,2}", "{1,2}"))
            .as((one, times) -> "(?:" + one + ")" + times));
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of("a", "b", "c", "d", "1", ".", "-", "é", "я", "😀", "ab", "aa")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 3_000)
  void anExpressionMatchesWhatJavaMatches(
      @ForAll("expressions") String regex, @ForAll("types") String type) {
    boolean expected =
        Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL)
            .matcher(type)
            .matches();
    assertThat(matches(regex, type)).as("%s on %s", regex, type).isEqualTo(expected);
  }

  @Test
  void anExpressionThatMakesOthersGoBackForeverIsReadOnce() {
    String type = "a".repeat(5_000) + "b";
    for (String regex : List.of("(a+)+", "(a|aa)+", "(a*)*c", "(.*)*(.*)*(.*)*c", "(a|a)*c")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> assertThat(matches(regex, type)).as(regex).isFalse());
    }
  }
}
