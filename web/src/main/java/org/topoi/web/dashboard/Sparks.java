package org.topoi.web.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.topoi.analysis.corpus.Breakdown;

/** Draws a rate over time as a small line, each theme on its own scale from nought. */
final class Sparks {

  private static final double WIDTH = 100;
  private static final double HEIGHT = 20;

  private Sparks() {}

  /** Returns the path of the line; it is broken where a period has no article. */
  static String path(Breakdown series, int theme) {
    List<Breakdown.Part> parts = series.parts();
    if (parts.size() < 2) {
      return "";
    }
    double largest = parts.stream().mapToDouble(part -> rate(part, theme)).max().orElse(0);
    List<String> points = new ArrayList<>();
    boolean pen = false;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).base().tokens() == 0) {
        pen = false;
        continue;
      }
      double y =
          largest == 0 ? HEIGHT : HEIGHT - (HEIGHT - 2) * rate(parts.get(i), theme) / largest;
      double x = WIDTH * i / (parts.size() - 1);
      points.add(String.format(Locale.ROOT, "%s%.1f %.1f", pen ? "L" : "M", x, y));
      pen = true;
    }
    return String.join("", points);
  }

  private static double rate(Breakdown.Part part, int theme) {
    return part.base().tokens() == 0
        ? 0
        : (double) part.themes().get(theme).hits() / part.base().tokens();
  }
}
