package org.topoi.benchmark.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.topoi.benchmark.task.TaskAnswer.Agreement;
import org.topoi.benchmark.task.TaskAnswer.Figure;

class TaskAnswerTest {

  private static final TaskAnswer ANSWER =
      new TaskAnswer(10, List.of(new Figure("war", 4), new Figure("peace", 3.2)));

  @Test
  void scoresMayDifferByLessThanHalfAndCountsNotAtAll() {
    assertThat(ANSWER.agreement(answer(10, "war", 4, "peace", 3.6))).isEqualTo(Agreement.YES);
    assertThat(ANSWER.agreement(answer(10, "war", 5, "peace", 3.2))).isEqualTo(Agreement.NO);
  }

  @Test
  void anotherTotalNameOrderOrLengthIsADifference() {
    assertThat(ANSWER.agreement(answer(11, "war", 4, "peace", 3.2))).isEqualTo(Agreement.NO);
    assertThat(ANSWER.agreement(answer(10, "war", 4, "piece", 3.2))).isEqualTo(Agreement.NO);
    assertThat(ANSWER.agreement(answer(10, "peace", 3.2, "war", 4))).isEqualTo(Agreement.NO);
    assertThat(ANSWER.agreement(new TaskAnswer(10, List.of(new Figure("war", 4)))))
        .isEqualTo(Agreement.NO);
  }

  @Test
  void whatIsNoNumberAgreesWithNothing() {
    assertThat(ANSWER.agreement(answer(10, "war", Double.NaN, "peace", 3.2)))
        .isEqualTo(Agreement.NO);
  }

  @Test
  void withoutFiguresTheTotalAloneIsCompared() {
    assertThat(ANSWER.agreement(new TaskAnswer(10, List.of()))).isEqualTo(Agreement.TOTAL);
    assertThat(ANSWER.agreement(new TaskAnswer(9, List.of()))).isEqualTo(Agreement.NO);
  }

  private static TaskAnswer answer(
      long total, String name, double value, String otherName, double otherValue) {
    return new TaskAnswer(
        total, List.of(new Figure(name, value), new Figure(otherName, otherValue)));
  }
}
