package org.topoi.analysis.query;

import com.ibm.icu.text.UnicodeSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.topoi.analysis.query.Element.Comparison;
import org.topoi.analysis.text.Folding;

/** Looks the words of a query up among the types of a corpus, each once. */
final class TypeFinder {

  private final Vocabulary vocabulary;
  private final Map<Object, TypeSet> found = new HashMap<>();

  TypeFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the types of a word that is one token. */
  TypeSet find(Spelled spelled, Spelling spelling) {
    return spelling.isPlain()
        ? plain(spelled, spelled.fold(spelling.text()))
        : found.computeIfAbsent(
            new Element.Word(spelled, spelling),
            missing -> matching(spelled, spelling.expression(spelled)));
  }

  /** Returns the types that a regular expression matches. */
  TypeSet find(Comparison comparison) {
    return found.computeIfAbsent(
        comparison, missing -> matching(comparison.spelled(), comparison.regex().expression()));
  }

  private TypeSet plain(Spelled spelled, String text) {
    BitSet types = new BitSet();
    if (spelled == Spelled.WRITTEN) {
      addWritten(text, types);
    } else {
      int type = vocabulary.find(text);
      if (type != Vocabulary.ABSENT) {
        types.set(type);
      }
    }
    return new TypeSet(spelled.attribute(), types);
  }

  private TypeSet matching(Spelled spelled, Expression<UnicodeSet> expression) {
    TypeTest test = new TypeTest(expression);
    if (test.onlyType().isPresent()) {
      return plain(spelled, test.onlyType().get());
    }
    BitSet types = new BitSet();
    for (int type = 0; type < vocabulary.size(); type++) {
      if (test.matches(spelled.type(vocabulary.type(type)))) {
        types.set(type);
      }
    }
    return new TypeSet(spelled.attribute(), types);
  }

  /** Adds the forms that are written so; a form with points, U.N., has another word than UN. */
  private void addWritten(String text, BitSet types) {
    int word = vocabulary.find(Folding.word(text));
    for (int form = 0; form < vocabulary.size(); form++) {
      boolean candidate = vocabulary.wordOf(form) == word || vocabulary.type(form).indexOf('.') > 0;
      if (candidate && Folding.written(vocabulary.type(form)).equals(text)) {
        types.set(form);
      }
    }
  }
}
