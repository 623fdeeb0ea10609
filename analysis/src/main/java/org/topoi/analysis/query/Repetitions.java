package org.topoi.analysis.query;

/** Reads how often something is repeated: {@code * + ? {n} {n,} {,m} {n,m}}, or not at all. */
final class Repetitions {

  private final Cursor cursor;

  Repetitions(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Says whether a repetition stands here. */
  boolean standsHere() {
    int sign = cursor.peek();
    return sign == '*' || sign == '+' || sign == '?' || sign == '{';
  }

  /** Returns the expression, repeated as it is said behind it. */
  <A> Expression<A> behind(Expression<A> repeated) {
    if (!standsHere()) {
      return repeated;
    }
    Expression<A> repetition =
        switch (cursor.next()) {
          case '*' -> Expression.repetition(repeated, 0, Expression.UNBOUNDED);
          case '+' -> Expression.repetition(repeated, 1, Expression.UNBOUNDED);
          case '?' -> Expression.repetition(repeated, 0, 1);
          default -> counted(repeated);
        };
    if (standsHere()) {
      throw cursor.expected("one sign of repetition only; put a group in round brackets");
    }
    return repetition;
  }

  private <A> Expression<A> counted(Expression<A> repeated) {
    int start = cursor.at();
    String least = cursor.digits();
    boolean range = cursor.take(",");
    String most = range ? cursor.digits() : least;
    if (least.isEmpty() && most.isEmpty()) {
      throw cursor.expected(start, "a number of repetitions, such as {2}, {0,3} or {1,}");
    }
    int from = least.isEmpty() ? 0 : number(start, least);
    int to = most.isEmpty() ? Expression.UNBOUNDED : number(start, most);
    if (to == 0 || to < from) {
      throw cursor.expected(start, "a second number that is at least 1 and at least the first");
    }
    if (!cursor.take("}")) {
      throw cursor.expected("'}' behind the number of repetitions");
    }
    return Expression.repetition(repeated, from, to);
  }

  private int number(int start, String digits) {
    if (digits.length() > 4 || Integer.parseInt(digits) > QueryLimits.REPETITION) {
      throw cursor.expected(start, "a number up to " + QueryLimits.REPETITION);
    }
    return Integer.parseInt(digits);
  }
}
