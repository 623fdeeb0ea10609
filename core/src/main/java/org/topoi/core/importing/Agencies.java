package org.topoi.core.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The news agencies whose names mark a dateline on their own. */
final class Agencies {

  private static final Set<String> NAMES =
      Set.of(
          "aa",
          "aap",
          "afp",
          "anadolu",
          "ani",
          "anp",
          "ansa",
          "ap",
          "apa",
          "associated press",
          "ats",
          "belga",
          "belta",
          "bloomberg",
          "bta",
          "cna",
          "cp",
          "ctk",
          "čtk",
          "dpa",
          "efe",
          "epd",
          "ians",
          "interfax",
          "irna",
          "itar-tass",
          "jiji",
          "kazinform",
          "kna",
          "kuna",
          "kyodo",
          "kyodo news",
          "lusa",
          "mehr",
          "mena",
          "mti",
          "ntb",
          "pap",
          "petra",
          "pti",
          "regnum",
          "reuters",
          "ria",
          "ria novosti",
          "ritzau",
          "sana",
          "sda",
          "sid",
          "spa",
          "sputnik",
          "stt",
          "tanjug",
          "tass",
          "the associated press",
          "tt",
          "ukrinform",
          "unian",
          "upi",
          "wam",
          "xinhua",
          "yonhap",
          "белта",
          "интерфакс",
          "итар-тасс",
          "рейтер",
          "риа",
          "риа новости",
          "спутник",
          "тасс",
          "укринформ",
          "униан",
          "新华社");

  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[/,;&+]\\s*");

  private Agencies() {}

  /** Says whether one of the names in a text is that of an agency. */
  static boolean isNamedIn(String text) {
    return BETWEEN_NAMES
        .splitAsStream(text.strip().toLowerCase(Locale.ROOT))
        .anyMatch(NAMES::contains);
  }
}
