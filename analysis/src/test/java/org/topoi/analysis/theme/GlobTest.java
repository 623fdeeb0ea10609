package org.topoi.analysis.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GlobTest {

  @Test
  void questionMarkIsOneCodePointAndNeverNone() {
    assertThat(new Glob("a?b").matches("a\uD83D\uDE00b")).isTrue();
    assertThat(new Glob("war?").matches("war")).isFalse();
    assertThat(new Glob("?").matches("x")).isTrue();
  }

  @Test
  void starIsAlsoNone() {
    assertThat(new Glob("non*proliferation").matches("nonproliferation")).isTrue();
    assertThat(new Glob("non*proliferation").matches("non-proliferation")).isTrue();
    assertThat(new Glob("non*proliferation").matches("nonproliferationist")).isFalse();
  }

  @Test
  void manyStarsStayFast() {
    String pattern = "*a".repeat(40) + "*b";
    assertThat(new Glob(pattern).matches("a".repeat(5_000))).isFalse();
  }

  @Property(tries = 500)
  void globSaysWhatItsRegularExpressionSays(
      @ForAll @Chars({'a', 'b', '*', '?'}) @StringLength(max = 6) String glob,
      @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 8) String text) {
    String regex = glob.replace("*", ".*").replace("?", ".");
    assertThat(new Glob(glob).matches(text)).isEqualTo(Pattern.matches(regex, text));
  }
}
