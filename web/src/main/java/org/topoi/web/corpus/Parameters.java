package org.topoi.web.corpus;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The parameters of a request, read strictly: an unknown name or an unreadable value is refused,
 * never ignored. An empty value is as good as none, since a form sends its empty fields too.
 *
 * @param values the values of each name, in the order sent, empty ones left out
 */
public record Parameters(Map<String, List<String>> values) {

  private static final int LONGEST_VALUE = 1000;
  private static final int MOST_VALUES = 100;

  public Parameters {
    values = Map.copyOf(values);
  }

  /**
   * Reads the parameters of a request.
   *
   * @param sent as they came
   * @param known the names that may be used
   * @throws UnknownParameterException when another name is used
   * @throws UnreadableParameterException when a value is too long or there are too many of them
   */
  public static Parameters of(MultivaluedMap<String, String> sent, Set<String> known) {
    Map<String, List<String>> values = new TreeMap<>();
    for (Map.Entry<String, List<String>> entry : new TreeMap<>(sent).entrySet()) {
      String name = entry.getKey();
      if (!known.contains(SelectionParameters.known(name))) {
        throw new UnknownParameterException(name, new ArrayList<>(new TreeSet<>(known)));
      }
      List<String> given =
          entry.getValue().stream()
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .distinct()
              .toList();
      checkSize(name, given);
      if (!given.isEmpty()) {
        values.put(name, given);
      }
    }
    return new Parameters(values);
  }

  private static void checkSize(String name, List<String> given) {
    if (given.size() > MOST_VALUES) {
      throw new UnreadableParameterException(
          name, given.size() + " values", "given at most " + MOST_VALUES + " times");
    }
    for (String value : given) {
      if (value.length() > LONGEST_VALUE) {
        throw new UnreadableParameterException(
            name, value.substring(0, 40) + "…", "at most " + LONGEST_VALUE + " characters long");
      }
    }
  }

  /** Returns all values of a name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns the one value of a name, or what it is by default; refuses two. */
  public String text(String name, String byDefault) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw new UnreadableParameterException(name, String.join(", ", given), "given only once");
    }
    return given.isEmpty() ? byDefault : given.get(0);
  }

  /** Returns a whole number between two bounds, both included. */
  public int number(String name, int byDefault, int low, int high) {
    String text = text(name, String.valueOf(byDefault));
    String expected = String.format(Locale.ENGLISH, "a whole number from %,d to %,d", low, high);
    try {
      int number = Integer.parseInt(text);
      if (number < low || number > high) {
        throw new UnreadableParameterException(name, text, expected);
      }
      return number;
    } catch (NumberFormatException notANumber) {
      throw new UnreadableParameterException(name, text, expected);
    }
  }

  /** Returns a number from 0 to 1. */
  public double share(String name, double byDefault) {
    String text = text(name, String.valueOf(byDefault));
    String expected = "a number from 0 to 1, such as 0.05";
    try {
      double share = new BigDecimal(text).doubleValue();
      if (share < 0 || share > 1) {
        throw new UnreadableParameterException(name, text, expected);
      }
      return share;
    } catch (NumberFormatException notANumber) {
      throw new UnreadableParameterException(name, text, expected);
    }
  }

  /** Returns one of the constants of an enumeration, written in small letters with hyphens. */
  public <E extends Enum<E>> E choice(String name, Class<E> type, E byDefault) {
    String text = text(name, written(byDefault));
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> written(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableParameterException(
                    name,
                    text,
                    "one of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Parameters::written)
                            .collect(Collectors.joining(", "))));
  }

  /** Returns yes or no. */
  public boolean yes(String name, boolean byDefault) {
    String text = text(name, byDefault ? "yes" : "no");
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new UnreadableParameterException(name, text, "yes or no");
    };
  }

  /** Returns a constant as it is written in an address. */
  public static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
