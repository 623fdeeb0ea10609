package org.topoi.web.term;

import java.util.List;
import java.util.Locale;

/**
 * Where a term stands, as a row of bars: each at its place in the row, as high as its rate.
 *
 * @param begin what stands at the beginning of the row
 * @param end what stands at its end
 * @param places how many there are, with a hit and without
 * @param bars one for each place with a hit, in the order of the row
 */
record BarCode(String begin, String end, int places, List<Bar> bars) {

  BarCode {
    bars = List.copyOf(bars);
  }

  /**
   * What stands at one place.
   *
   * @param place from 0
   * @param label names the place: a period, an article, or some articles
   * @param tokens tokens of its articles
   * @param hits hits in them, at least one
   * @param href the hits themselves
   */
  record Found(int place, String label, long tokens, long hits, String href) {

    /** Returns hits in a million tokens of the place. */
    public double perMillion() {
      return 1e6 * hits / tokens;
    }
  }

  /**
   * One bar.
   *
   * @param found what it stands for
   * @param slot the strip of the drawing that is its own
   * @param box the bar itself
   */
  record Bar(Found found, Box slot, Box box) {}

  /** A rectangle of a drawing; all in percent of its width or height, from its upper left. */
  record Box(String x, String y, String width, String height) {

    static Box of(double x, double width, double height) {
      return new Box(percent(x), percent(100 - height), percent(width), percent(height));
    }

    private static String percent(double number) {
      return String.format(Locale.ROOT, "%.2f%%", number);
    }
  }

  private static final double LOWEST = 10;
  private static final double WIDEST = 1.2;
  private static final double SHARE_OF_SLOT = 0.8;

  /** Draws a row; the highest bar is that of the highest rate. */
  static BarCode of(String begin, String end, int places, List<Found> found) {
    double highest = found.stream().mapToDouble(Found::perMillion).max().orElse(1);
    return new BarCode(
        begin, end, places, found.stream().map(one -> bar(one, places, highest)).toList());
  }

  private static Bar bar(Found found, int places, double highest) {
    double slot = 100.0 / places;
    double width = Math.min(WIDEST, SHARE_OF_SLOT * slot);
    double height = Math.max(LOWEST, 100 * found.perMillion() / highest);
    return new Bar(
        found,
        Box.of(slot * found.place(), slot, 100),
        Box.of(slot * (found.place() + 0.5) - width / 2, width, height));
  }
}
