package org.topoi.analysis.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.topoi.analysis.text.Tokenizer;

/**
 * Looks the words of a query up in a corpus, for one language after the other; each wildcard and
 * regular expression is matched against the types of the corpus once. For one thread.
 */
public final class QueryCompiler {

  private final Expression<Element> query;
  private final boolean acrossSentences;
  private final Vocabulary vocabulary;
  private final TypeFinder types;

  QueryCompiler(Expression<Element> query, boolean acrossSentences, Vocabulary vocabulary) {
    this.query = query;
    this.acrossSentences = acrossSentences;
    this.vocabulary = vocabulary;
    this.types = new TypeFinder(vocabulary);
  }

  /**
   * Returns the query for the texts of one language.
   *
   * @param tokenizer how the language cuts the words of the query
   */
  public CompiledQuery compile(Tokenizer tokenizer) {
    return CompiledQuery.of(new OneLanguage(tokenizer).compile(query), vocabulary, acrossSentences);
  }

  private final class OneLanguage {

    private final Tokenizer tokenizer;

    OneLanguage(Tokenizer tokenizer) {
      this.tokenizer = tokenizer;
    }

    Expression<Condition<TypeSet>> compile(Expression<Element> expression) {
      if (expression instanceof Expression.Atom<Element> atom) {
        return compile(atom.condition());
      }
      if (expression instanceof Expression.Sequence<Element> sequence) {
        return Expression.sequence(sequence.parts().stream().map(this::compile).toList());
      }
      if (expression instanceof Expression.Alternatives<Element> choice) {
        return merged(choice.options().stream().map(this::compile).toList());
      }
      Expression.Repetition<Element> repetition = (Expression.Repetition<Element>) expression;
      return Expression.repetition(
          compile(repetition.repeated()), repetition.least(), repetition.most());
    }

    private Expression<Condition<TypeSet>> compile(Element element) {
      if (element instanceof Element.Word word) {
        return compile(word);
      }
      return new Expression.Atom<>(((Element.Token) element).condition().map(types::find));
    }

    /** A word as the language cuts it; a form is written as it stands and is never cut. */
    private Expression<Condition<TypeSet>> compile(Element.Word word) {
      List<Spelling> parts =
          word.spelled() == Spelled.FORM ? List.of() : word.spelling().cut(tokenizer);
      if (parts.isEmpty()) {
        return token(word.spelled(), word.spelling());
      }
      return Expression.sequence(parts.stream().map(part -> token(word.spelled(), part)).toList());
    }

    private Expression<Condition<TypeSet>> token(Spelled spelled, Spelling spelling) {
      return new Expression.Atom<>(new Condition.Test<>(types.find(spelled, spelling)));
    }
  }

  /** Makes one set for each layer of the alternatives that are single words. */
  private static Expression<Condition<TypeSet>> merged(
      List<Expression<Condition<TypeSet>>> options) {
    Map<Attribute, BitSet> sets = new EnumMap<>(Attribute.class);
    List<Expression<Condition<TypeSet>>> others = new ArrayList<>();
    for (Expression<Condition<TypeSet>> option : options) {
      if (option instanceof Expression.Atom<Condition<TypeSet>> atom
          && atom.condition() instanceof Condition.Test<TypeSet> test) {
        sets.computeIfAbsent(test.test().attribute(), layer -> new BitSet())
            .or(test.test().types());
      } else {
        others.add(option);
      }
    }
    if (!sets.isEmpty()) {
      List<Condition<TypeSet>> tests = new ArrayList<>();
      sets.forEach((layer, set) -> tests.add(new Condition.Test<>(new TypeSet(layer, set))));
      others.add(new Expression.Atom<>(Condition.some(tests)));
    }
    return Expression.alternatives(others);
  }
}
