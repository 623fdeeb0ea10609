package org.topoi.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line that says a date and nothing else: {@code Published: Monday, 28 June 2021, 14:03 GMT}.
 *
 * @param date the date
 * @param changed whether the line says that it is the date of a later change
 * @param place the place before the date, as speeches have it; empty when there is none
 */
record PublicationLine(WrittenDate date, boolean changed, String place) {

  private static final int LONGEST = 80;

  private static final Pattern TIME =
      Pattern.compile("(?<!\\d)\\d{1,2}(?:[:.]\\d{2}(?::\\d{2})?|\\s*h\\s*\\d{2})(?!\\d)");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final Set<String> CHANGE =
      words("updated modified edited обновлено изменено aktualisiert geändert mis mise jour");

  private static final Set<String> OTHERS =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
          понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
          montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
          lundi mardi mercredi jeudi vendredi samedi dimanche
          published posted date dated created first last on at from the am pm a p m t z gmt utc bst est edt
          опубликовано дата добавлено создано в от года год г мск msk
          veröffentlicht erschienen erstellt datum stand vom den am um uhr zuletzt mez mesz cet cest
          publié publiée paru date le la du à jour heure heures h""");

  /** Returns what a line says when it is a date and nothing else. */
  static Optional<PublicationLine> read(String line) {
    List<WrittenDate> dates = line.length() > LONGEST ? List.of() : DateReader.find(line);
    if (dates.size() != 1) {
      return Optional.empty();
    }
    WrittenDate date = dates.get(0);
    String rest = line.substring(0, date.start()) + " " + line.substring(date.end());
    List<String> left = new ArrayList<>();
    String timeless = TIME.matcher(rest).replaceAll(" ").toLowerCase(Locale.ROOT);
    BETWEEN_WORDS
        .splitAsStream(timeless)
        .filter(word -> !word.isEmpty() && !OTHERS.contains(word))
        .forEach(left::add);
    if (!CHANGE.containsAll(left)) {
      return placed(line);
    }
    return Optional.of(new PublicationLine(date, !left.isEmpty(), ""));
  }

  private static Optional<PublicationLine> placed(String line) {
    PlaceAndDate read = PlaceAndDate.read(line);
    WrittenDate date = read.date();
    if (date == null || !date.hasYear() || !read.parted() || !read.isName()) {
      return Optional.empty();
    }
    return Optional.of(new PublicationLine(date, false, read.place()));
  }

  private static Set<String> words(String list) {
    return Set.of(BETWEEN_WORDS.splitAsStream(list.strip()).distinct().toArray(String[]::new));
  }
}
