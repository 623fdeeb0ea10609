package org.topoi.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.topoi.analysis.corpus.ThemeCooccurrence.Unit;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.theme.ThemeHit;

/** Themes of {@link Corpora#DICTIONARY}: 0 sovereignty, 1 law, 2 state, 3 order. */
class ThemeCooccurrenceTest {

  private static final CorpusIndex INDEX =
      Corpora.of(
          Corpora.article(1, "The law is sovereign. A state has law and law."),
          Corpora.article(2, "Sovereign is the king. The law is old."),
          Corpora.article(3, "Nothing is said here."));

  @Test
  void sentencesInWhichTwoThemesMeetAreCountedOnce() {
    ThemeCooccurrence table = INDEX.cooccurrence(Selection.WHOLE, List.of(0, 1, 2), Unit.SENTENCE);
    assertThat(table.units()).isEqualTo(5);
    assertThat(table.base()).isEqualTo(INDEX.size(Selection.WHOLE).base());
    assertThat(table.rows())
        .containsExactly(List.of(2L, 1L, 0L), List.of(1L, 3L, 1L), List.of(0L, 1L, 1L));
  }

  @Test
  void articlesInWhichTwoThemesMeetAreCountedOnce() {
    ThemeCooccurrence table = INDEX.cooccurrence(Selection.WHOLE, List.of(1, 0), Unit.ARTICLE);
    assertThat(table.units()).isEqualTo(3);
    assertThat(table.themes()).containsExactly(1, 0);
    assertThat(table.rows()).containsExactly(List.of(2L, 2L), List.of(2L, 2L));
  }

  @Test
  void unknownThemeIsRefused() {
    assertThatThrownBy(() -> INDEX.cooccurrence(Selection.WHOLE, List.of(4), Unit.ARTICLE))
        .hasMessageContaining("theme must be from 0 to 3");
  }

  @Provide
  Arbitrary<List<CorpusArticle>> corpora() {
    return Corpora.corpora();
  }

  @Property(tries = 200)
  void tableEqualsANaiveRecount(
      @ForAll("corpora") List<CorpusArticle> articles, @ForAll Unit unit) {
    List<Integer> themes = List.of(2, 0, 1, 3);
    ThemeCooccurrence table = Corpora.of(articles).cooccurrence(Selection.WHOLE, themes, unit);
    List<Set<Integer>> met = new ArrayList<>();
    long units = 0;
    for (CorpusArticle article : articles) {
      TokenizedText text = NaiveRecount.tokens(article);
      Map<Integer, Set<Integer>> perUnit = new TreeMap<>();
      for (ThemeHit hit : NaiveRecount.hits(article)) {
        int part = unit == Unit.ARTICLE ? 0 : text.sentenceOf(hit.start());
        perUnit.computeIfAbsent(part, unused -> new HashSet<>()).add(hit.theme());
      }
      met.addAll(perUnit.values());
      units += unit == Unit.ARTICLE ? 1 : text.sentenceCount();
    }
    assertThat(table.units()).isEqualTo(units);
    for (int one = 0; one < themes.size(); one++) {
      for (int other = 0; other < themes.size(); other++) {
        Set<Integer> wanted = new HashSet<>(List.of(themes.get(one), themes.get(other)));
        assertThat(table.rows().get(one).get(other))
            .isEqualTo(met.stream().filter(themesMet -> themesMet.containsAll(wanted)).count())
            .isEqualTo(table.rows().get(other).get(one));
      }
    }
  }
}
