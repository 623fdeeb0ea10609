package org.topoi.analysis.statistics;

import java.util.Optional;

/**
 * The straight line through a rank-frequency curve on logarithmic scales: log10 frequency =
 * intercept + slope·log10 rank, by ordinary least squares over the ranks 1 to V, one per type. It
 * describes; as an estimate of Zipf's law it is biased.
 *
 * @param slope at most 0, about −1 in large corpora
 * @param intercept the log10 frequency that the line has at rank 1
 * @param rSquared share of the variance that the line tells, from 0 to 1
 */
public record ZipfFit(double slope, double intercept, double rSquared) {

  /**
   * Returns the fit; none where there is no slope to be found, with fewer than two types or all of
   * one frequency. Ties may stand in any order.
   */
  public static Optional<ZipfFit> of(FrequencySpectrum spectrum) {
    double[] frequencies = spectrum.falling().mapToDouble(Math::log10).toArray();
    if (frequencies.length == 0 || frequencies[0] == frequencies[frequencies.length - 1]) {
      return Optional.empty();
    }
    double[] ranks = new double[frequencies.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = Math.log10(i + 1.0);
    }
    return Optional.of(line(ranks, frequencies));
  }

  private static ZipfFit line(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      xy += (x[i] - meanX) * (y[i] - meanY);
      yy += (y[i] - meanY) * (y[i] - meanY);
    }
    double slope = xy / xx;
    return new ZipfFit(slope, meanY - slope * meanX, xy * xy / (xx * yy));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
