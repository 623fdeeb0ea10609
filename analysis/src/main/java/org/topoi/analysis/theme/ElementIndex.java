package org.topoi.analysis.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the elements that a reading satisfies by hash: whole words at once, others by what they
 * begin with, so that only those are compared in full that begin as the reading does.
 *
 * <p>It grows while patterns are compiled and is not changed afterwards. One index holds elements
 * that are compared with the same kind of reading, folded or written.
 */
final class ElementIndex {

  private final Map<String, Integer> whole = new HashMap<>();
  private final Map<String, List<Check>> byBeginning = new HashMap<>();
  private final SortedSet<Integer> beginningLengths = new TreeSet<>();

  private record Check(Predicate<String> predicate, int id) {}

  void add(Element element, int id) {
    String text = element.text();
    switch (element.kind()) {
      case WHOLE -> whole.put(text, id);
      case PREFIX -> addCheck(text, new Check(reading -> true, id));
      case GLOB -> addCheck(literalBeginning(text), new Check(new Glob(text)::matches, id));
      case REGEX -> addCheck("", new Check(Pattern.compile(text).asPredicate(), id));
      case ANY -> throw new IllegalArgumentException("element must ask something, but is any");
    }
  }

  private void addCheck(String beginning, Check check) {
    byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(check);
    beginningLengths.add(beginning.length());
  }

  private static String literalBeginning(String glob) {
    int end = 0;
    while (end < glob.length() && glob.charAt(end) != '*' && glob.charAt(end) != '?') {
      end++;
    }
    return glob.substring(0, end);
  }

  /** Adds the ids of the elements that a reading satisfies. */
  void collect(String reading, SortedSet<Integer> ids) {
    Integer literal = whole.get(reading);
    if (literal != null) {
      ids.add(literal);
    }
    for (int length : beginningLengths) {
      if (length > reading.length()) {
        return;
      }
      for (Check check : byBeginning.getOrDefault(reading.substring(0, length), List.of())) {
        if (check.predicate().test(reading)) {
          ids.add(check.id());
        }
      }
    }
  }
}
