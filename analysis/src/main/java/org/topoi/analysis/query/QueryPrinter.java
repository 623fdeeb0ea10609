package org.topoi.analysis.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.topoi.analysis.query.Element.Comparison;

/** Writes queries in canonical form. */
final class QueryPrinter {

  private QueryPrinter() {}

  static String print(Expression<Element> expression) {
    if (expression instanceof Expression.Alternatives<Element> choice) {
      return choice.options().stream().map(QueryPrinter::print).collect(Collectors.joining(" | "));
    }
    if (expression instanceof Expression.Sequence<Element> sequence) {
      StringBuilder printed = new StringBuilder();
      List<Expression<Element>> parts = sequence.parts();
      for (int i = 0; i < parts.size(); i++) {
        boolean inside = i > 0 && i < parts.size() - 1;
        printed.append(i == 0 ? "" : " ").append(part(parts.get(i), inside));
      }
      return printed.toString();
    }
    return part(expression, false);
  }

  /**
   * Writes a part of a row.
   *
   * @param inside whether something stands on both sides of it, as on those of a gap
   */
  private static String part(Expression<Element> part, boolean inside) {
    if (part instanceof Expression.Atom<Element> atom) {
      return element(atom.condition());
    }
    if (part instanceof Expression.Repetition<Element> repetition) {
      boolean gap =
          inside
              && isAny(repetition.repeated())
              && repetition.least() == 0
              && repetition.most() != Expression.UNBOUNDED;
      return gap ? ".." + repetition.most() : repetition(repetition);
    }
    return "(" + print(part) + ")";
  }

  private static String repetition(Expression.Repetition<Element> repetition) {
    String repeated =
        isBracket(repetition.repeated())
            ? print(repetition.repeated())
            : "(" + print(repetition.repeated()) + ")";
    return repeated + times(repetition.least(), repetition.most());
  }

  private static String times(int least, int most) {
    if (most == Expression.UNBOUNDED) {
      return least == 0 ? "*" : least == 1 ? "+" : "{" + least + ",}";
    }
    if (least == most) {
      return "{" + least + "}";
    }
    return least == 0 && most == 1 ? "?" : "{" + least + "," + most + "}";
  }

  private static boolean isAny(Expression<Element> expression) {
    return expression instanceof Expression.Atom<Element> atom
        && atom.condition() instanceof Element.Token token
        && token.isAny();
  }

  /** Says whether it is written in square brackets, behind which a repetition may stand. */
  private static boolean isBracket(Expression<Element> expression) {
    return expression instanceof Expression.Atom<Element> atom
        && atom.condition() instanceof Element.Token token
        && !isSlashed(token);
  }

  private static boolean isSlashed(Element.Token token) {
    return token.condition() instanceof Condition.Test<Comparison> test && test.test().slashed();
  }

  private static String element(Element element) {
    if (element instanceof Element.Word word) {
      return word.spelling().print(word.spelled());
    }
    Element.Token token = (Element.Token) element;
    if (token.isAny()) {
      return "[]";
    }
    return isSlashed(token)
        ? condition(token.condition(), true)
        : "[" + condition(token.condition(), true) + "]";
  }

  private static String condition(Condition<Comparison> condition, boolean outer) {
    if (condition instanceof Condition.Test<Comparison> test) {
      return comparison(test.test(), "=");
    }
    if (condition instanceof Condition.Not<Comparison> not) {
      return not.condition() instanceof Condition.Test<Comparison> test
          ? comparison(test.test(), "!=")
          : "!" + condition(not.condition(), false);
    }
    boolean all = condition instanceof Condition.All;
    List<Condition<Comparison>> parts =
        condition instanceof Condition.All<Comparison> both
            ? both.conditions()
            : ((Condition.Some<Comparison>) condition).conditions();
    String joined =
        parts.stream()
            .map(part -> condition(part, false))
            .collect(Collectors.joining(all ? " & " : " | "));
    return outer ? joined : "(" + joined + ")";
  }

  private static String comparison(Comparison comparison, String sign) {
    String source = comparison.regex().source();
    if (comparison.slashed()) {
      String prefix = comparison.spelled() == Spelled.WORD ? "" : comparison.spelled().prefix();
      return prefix + "/" + source + "/";
    }
    String attribute = comparison.spelled().attribute().name().toLowerCase(Locale.ROOT);
    return attribute + sign + "\"" + source + "\"";
  }
}
