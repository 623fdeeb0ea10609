package org.topoi.web.importing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.topoi.web.layout.Formats;

/**
 * A language that can be chosen for a text.
 *
 * @param code its code
 * @param name its English name
 */
record LanguageChoice(String code, String name) {

  /** The languages of most news; any other can be given through the API. */
  static final List<LanguageChoice> ALL =
      Stream.of(
              "ar", "be", "bg", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi",
              "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "nl", "no", "pl", "pt", "ro",
              "ru", "sk", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh")
          .map(code -> new LanguageChoice(code, Formats.language(code)))
          .sorted(Comparator.comparing(LanguageChoice::name))
          .toList();
}
