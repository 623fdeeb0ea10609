package org.topoi.web.layout;

import io.quarkus.qute.TemplateExtension;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.topoi.analysis.corpus.DateSpan;
import org.topoi.analysis.corpus.Period;

/** The one place for digits: how numbers, dates and languages are written on a page. */
@TemplateExtension
public final class Formats {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Formats() {}

  /**
   * Returns a whole number with commas between thousands, as in 4,714; a fraction is rounded half
   * up.
   */
  public static String count(Number number) {
    long whole = number instanceof Double ? Math.round(number.doubleValue()) : number.longValue();
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(whole);
  }

  /** Returns a number of articles in words, as in "1 article" or "4,714 articles". */
  public static String articles(Number number) {
    return counted(number, "article");
  }

  /** Returns a number of hits in words, as in "1 hit" or "4,714 hits". */
  public static String hits(Number number) {
    return counted(number, "hit");
  }

  /** Returns a number of tokens in words, as in "1 token" or "4,714 tokens". */
  public static String tokens(Number number) {
    return counted(number, "token");
  }

  /** Returns a number of sentences in words, as in "1 sentence" or "4,714 sentences". */
  public static String sentences(Number number) {
    return counted(number, "sentence");
  }

  private static String counted(Number number, String thing) {
    return count(number) + " " + thing + (number.longValue() == 1 ? "" : "s");
  }

  /** Returns a rate with one decimal, as in 941.2. */
  public static String rate(Number number) {
    return decimal("#,##0.0", number);
  }

  /** Returns a share of one as a percentage with one decimal and no sign, as in 29.3. */
  public static String percent(Number share) {
    return decimal("#,##0.0", share.doubleValue() * 100);
  }

  /** Returns the length of a bar in percent of the longest, as in 29.3%; 0.0% where all are 0. */
  public static String bar(Number value, double largest) {
    return String.format(
        Locale.ROOT, "%.1f%%", largest == 0 ? 0 : 100 * value.doubleValue() / largest);
  }

  /** Returns a signed number with two decimals, as in +1.25 or −0.40. */
  public static String signed(Number number) {
    String digits = decimal("0.00", Math.abs(number.doubleValue()));
    return (number.doubleValue() < 0 ? "−" : "+") + digits;
  }

  /** Returns a score with two decimals, as in 1,234.56 or −0.40. */
  public static String score(Number number) {
    return decimal("#,##0.00", number).replace('-', '−');
  }

  /** Returns a number as a script or another program reads it, unrounded. */
  public static String plain(Number number) {
    return number instanceof Double ? Double.toString(number.doubleValue()) : number.toString();
  }

  /** Returns the English name of a language, as in Russian for {@code ru}. */
  public static String language(String code) {
    return code.equals("und")
        ? "language not known"
        : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }

  /**
   * Returns a text as far as there is room for it, with "…" where it is cut; never half a
   * character.
   *
   * @param longest most UTF-16 units that are kept
   */
  public static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, splits ? longest - 1 : longest) + "…";
  }

  /** Returns the writing direction of a language, {@code rtl} or {@code ltr}. */
  public static String direction(String code) {
    return com.ibm.icu.util.ULocale.forLanguageTag(code).isRightToLeft() ? "rtl" : "ltr";
  }

  /**
   * Returns a date as precisely as it is known, as in 28 June 2021, June 2021, 2021 or "undated".
   */
  public static String date(DateSpan span) {
    if (span.isAllTime()) {
      return "undated";
    }
    if (span.first().equals(span.last())) {
      return DAY.format(span.first());
    }
    if (Period.MONTH.labelOf(span).isPresent()) {
      return MONTH.format(span.first());
    }
    return Period.YEAR
        .labelOf(span)
        .orElseGet(() -> DAY.format(span.first()) + " to " + DAY.format(span.last()));
  }

  /**
   * Returns a date as a machine reads it, as in 2021-06-28, 2021-06 or 2021; empty when undated.
   */
  public static String isoDate(DateSpan span) {
    if (span.isAllTime()) {
      return "";
    }
    if (span.first().equals(span.last())) {
      return span.first().toString();
    }
    return Period.MONTH.labelOf(span).or(() -> Period.YEAR.labelOf(span)).orElse("");
  }

  private static String decimal(String pattern, Number number) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(number.doubleValue());
  }
}
