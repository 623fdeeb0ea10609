package org.topoi.core.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first half of a dateline: {@code MOSCOW, June 28}.
 *
 * @param place the place; empty when there is none
 * @param agency an agency that stands behind the date, as Interfax does; empty when there is none
 * @param date the date; null when there is none
 * @param parted whether a comma or a full stop parts place and date
 */
record PlaceAndDate(String place, String agency, @Nullable WrittenDate date, boolean parted) {

  private static final int MOST_WORDS = 7;

  private static final Pattern EDGE = Pattern.compile("^[\\s.,;]+|[\\s.,;]+$");
  private static final Pattern YEAR_WORD = Pattern.compile("\\s+(?:года|год|г)\\.?$");
  private static final Pattern WORD_BREAK = Pattern.compile("[\\s,./\\-]+");
  private static final Pattern ABBREVIATED = Pattern.compile(",\\s*[\\p{L}.]{1,5}\\.$");
  private static final Pattern PLACE = Pattern.compile("[\\p{L}\\p{M}'’.,/\\- ]{2,60}");

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "de", "la", "le", "les", "du", "des", "sur", "en", "am", "an", "der", "im", "bei", "on",
          "upon", "of", "and", "et", "und", "y", "el", "al", "на", "в");

  /** Reads what stands before the mark of a dateline. */
  static PlaceAndDate read(String text) {
    String rest = trimmed(text);
    String agency = "";
    int cut = Math.max(rest.lastIndexOf(','), rest.lastIndexOf('.'));
    if (cut > 0 && Agencies.isNamedIn(rest.substring(cut + 1))) {
      agency = rest.substring(cut + 1).strip();
      rest = trimmed(rest.substring(0, cut));
    }
    rest = YEAR_WORD.matcher(rest).replaceFirst("");
    List<WrittenDate> dates = DateReader.find(rest);
    if (dates.isEmpty() || dates.get(dates.size() - 1).end() < rest.length()) {
      return new PlaceAndDate(place(text, rest), agency, null, false);
    }
    WrittenDate date = dates.get(dates.size() - 1);
    String before = rest.substring(0, date.start()).strip();
    boolean parted = before.endsWith(",") || before.endsWith(".");
    return new PlaceAndDate(trimmed(before), agency, date, parted);
  }

  /** Says whether the place is written as a name: every word but small ones with a capital. */
  boolean isName() {
    if (!PLACE.matcher(place).matches() || WORD_BREAK.split(place).length > MOST_WORDS) {
      return false;
    }
    return Character.isUpperCase(place.codePointAt(0))
        && WORD_BREAK
            .splitAsStream(place)
            .allMatch(
                word ->
                    word.isEmpty()
                        || SMALL_WORDS.contains(word)
                        || !Character.isLowerCase(word.codePointAt(0)));
  }

  /** Says whether the place, or what stands before its comma, is written in capitals. */
  boolean isInCapitals() {
    String city = place.split(",", 2)[0];
    return city.length() > 1 && city.equals(city.toUpperCase(Locale.ROOT));
  }

  /** The full stop belongs to the short name of a state: HAYWARD, Calif. */
  private static String place(String text, String trimmed) {
    String abbreviated = trimmed + ".";
    return text.strip().equals(abbreviated) && ABBREVIATED.matcher(abbreviated).find()
        ? abbreviated
        : trimmed;
  }

  private static String trimmed(String text) {
    return EDGE.matcher(text).replaceAll("");
  }
}
