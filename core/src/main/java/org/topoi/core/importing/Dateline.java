package org.topoi.core.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words before a report that say where, when and by which agency it was written.
 *
 * @param text the words
 * @param place the place; empty when there is none
 * @param agency the agency; empty when there is none
 * @param date the date, perhaps without a year; null when there is none
 */
record Dateline(String text, String place, String agency, @Nullable WrittenDate date) {

  /** There is no dateline. */
  static final Dateline NONE = new Dateline("", "", "", null);

  /** No dateline reaches further, in UTF-16 units. */
  private static final int LONGEST = 160;

  private static final int MOST_AGENCY_WORDS = 5;

  /** {@code MOSCOW, June 28. /TASS/.} */
  private static final Pattern SLASHES =
      Pattern.compile("^(?<before>[^/\n]{0,80})/(?<agency>[^/\n]{2,40})/\\.?");

  /** {@code LONDON (AP) —}, {@code PARIS, 28 juin (AFP) -}, {@code (Reuters) -}. */
  private static final Pattern BRACKETS =
      Pattern.compile("^(?<before>[^()\n]{0,80})\\((?<agency>[^()\n]{2,40})\\)\\s*[-–—:]");

  /** {@code МОСКВА, 28 июн — РИА Новости.}, {@code GENEVA, June 28 —}. */
  private static final Pattern DASH =
      Pattern.compile(
          "^(?<before>[^()—–\n]{4,80}?)\\s*(?:[—–]|--|\\s-\\s)"
              + "(?<after>\\s*(?<agency>[\\p{L}\\p{M}]+(?:[\\s-][\\p{L}\\p{M}]+){0,3})\\.(?=\\s))?");

  /** {@code GENEVA, June 28.} */
  private static final Pattern FULL_STOP = Pattern.compile("^(?<before>[^()/\n]{4,60}?)\\.(?=\\s)");

  /** Returns the dateline with which a passage begins. */
  static Optional<Dateline> read(String passage) {
    String head = passage.substring(0, Math.min(LONGEST, passage.length()));
    return marked(SLASHES.matcher(head))
        .or(() -> marked(BRACKETS.matcher(head)))
        .or(() -> dashed(head))
        .or(() -> stopped(head));
  }

  private static Optional<Dateline> marked(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    PlaceAndDate before = PlaceAndDate.read(matcher.group("before"));
    PlaceAndDate within = PlaceAndDate.read(matcher.group("agency"));
    WrittenDate date = before.date() == null ? within.date() : before.date();
    String agency = within.date() == null ? matcher.group("agency").strip() : within.place();
    boolean placed = before.place().isEmpty() || before.isName();
    boolean told = date != null || Agencies.isNamedIn(agency);
    if (!placed || !told || agency.split("\\s+", -1).length > MOST_AGENCY_WORDS) {
      return Optional.empty();
    }
    return Optional.of(new Dateline(matcher.group().strip(), before.place(), agency, date));
  }

  private static Optional<Dateline> dashed(String head) {
    Matcher matcher = DASH.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    PlaceAndDate before = PlaceAndDate.read(matcher.group("before"));
    String after = matcher.group("agency");
    boolean named = after != null && Agencies.isNamedIn(after);
    String agency = named ? after : before.agency();
    boolean placed = before.isName() && (before.parted() || !agency.isEmpty());
    if (before.date() == null || !placed) {
      return Optional.empty();
    }
    String words = named ? matcher.group() : matcher.group("before");
    return Optional.of(new Dateline(words.strip(), before.place(), agency, before.date()));
  }

  private static Optional<Dateline> stopped(String head) {
    Matcher matcher = FULL_STOP.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    PlaceAndDate before = PlaceAndDate.read(matcher.group("before"));
    if (before.date() == null || !before.isName() || !before.isInCapitals() || !before.parted()) {
      return Optional.empty();
    }
    return Optional.of(new Dateline(matcher.group(), before.place(), "", before.date()));
  }
}
