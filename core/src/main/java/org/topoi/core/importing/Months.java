package org.topoi.core.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the months, in full and shortened, in English, Russian, German and French. */
final class Months {

  /** From January to December. */
  private static final List<String> NAMES =
      List.of(
          "january jan января январь янв januar jänner janvier janv",
          "february feb февраля февраль фев februar février fevrier févr",
          "march mar марта март мар märz maerz mär mars",
          "april apr апреля апрель апр avril avr",
          "may мая май mai",
          "june jun июня июнь июн juni juin",
          "july jul июля июль июл juli juillet juil",
          "august aug августа август авг août aout",
          "september sept sep сентября сентябрь сен septembre",
          "october oct октября октябрь окт oktober okt octobre",
          "november nov ноября ноябрь ноя novembre",
          "december dec декабря декабрь дек dezember dez décembre decembre déc");

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    for (int i = 0; i < NAMES.size(); i++) {
      for (String name : NAMES.get(i).split(" ", -1)) {
        NUMBERS.put(name, i + 1);
      }
    }
  }

  private Months() {}

  /** Returns a pattern of all names, the longer ones first. */
  static String pattern() {
    List<String> names = new ArrayList<>(NUMBERS.keySet());
    names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));
    return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** Returns the number of a month that the pattern found, from 1 to 12. */
  static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }
}
