package org.topoi.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.topoi.analysis.query.NaiveQuery.Token;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.Tokenizer;

class QueryLawsTest {

  private static final Tokenizer ENGLISH = Tokenizer.of(Language.ENGLISH);

  @Provide
  Arbitrary<NaiveQuery> queries() {
    return NaiveQuery.queries();
  }

  @Provide
  Arbitrary<List<List<Token>>> texts() {
    return Arbitraries.of(
            "the",
            "The",
            "THE",
            "of",
            "state",
            "State",
            "states",
            "law",
            "a",
            "b",
            "order",
            "rules-based",
            "Порядок",
            "порядок",
            "1945")
        .map(form -> new Token(form, form.toLowerCase(Locale.ROOT), lemma(form)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .list()
        .ofMaxSize(4);
  }

  private static String lemma(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    return word.equals("states") ? "state" : word;
  }

  private static List<Integer> hits(String query, List<List<Token>> sentences) {
    StringCorpus corpus = new StringCorpus(sentences);
    return IntStream.of(CorpusQuery.parse(query).over(corpus).compile(ENGLISH).hits(corpus))
        .boxed()
        .toList();
  }

  @Property(tries = 2_000)
  void hitsAreThoseOfThePlainMeaning(
      @ForAll("queries") NaiveQuery query, @ForAll("texts") List<List<Token>> sentences) {
    assertThat(hits(query.text(), sentences)).as(query.text()).isEqualTo(query.hits(sentences));
  }

  @Property(tries = 1_000)
  void theCanonicalFormMeansTheSameAndIsItsOwn(
      @ForAll("queries") NaiveQuery query, @ForAll("texts") List<List<Token>> sentences) {
    String canonical = CorpusQuery.parse(query.text()).canonical();
    assertThat(CorpusQuery.parse(canonical).canonical()).isEqualTo(canonical);
    assertThat(hits(canonical, sentences)).as(canonical).isEqualTo(hits(query.text(), sentences));
  }

  @Property(tries = 1_000)
  void aTextThatHasAHitIsNeverPassedOver(
      @ForAll("queries") NaiveQuery query, @ForAll("texts") List<List<Token>> sentences) {
    StringCorpus corpus = new StringCorpus(sentences);
    CompiledQuery compiled = CorpusQuery.parse(query.text()).over(corpus).compile(ENGLISH);
    boolean mayMatch =
        compiled.mayMatch(IntStream.of(corpus.items(Attribute.WORD)).distinct().sorted().toArray());
    assertThat(mayMatch || query.hits(sentences).isEmpty()).as(query.text()).isTrue();
  }

  @Property(tries = 500)
  void withinTextFindsTheLongestMatchAcrossSentences(
      @ForAll("queries") NaiveQuery query, @ForAll("texts") List<List<Token>> sentences) {
    List<List<Token>> joined = List.of(sentences.stream().flatMap(List::stream).toList());
    assertThat(hits("(" + query.text() + ") within text", sentences)).isEqualTo(query.hits(joined));
  }
}
