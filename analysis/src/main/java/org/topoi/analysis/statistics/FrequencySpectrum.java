package org.topoi.analysis.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How many types occur once, twice and so on: all that the type-token measures need of a text.
 *
 * <p>Notation of the measures: N tokens, V types, V(m) types that occur m times.
 */
public final class FrequencySpectrum {

  private final long[] frequencies;
  private final long[] types;

  private FrequencySpectrum(SortedMap<Long, Long> spectrum) {
    frequencies = spectrum.keySet().stream().mapToLong(Long::longValue).toArray();
    types = spectrum.values().stream().mapToLong(Long::longValue).toArray();
  }

  /** Returns the spectrum of a text, given by its tokens. */
  public static FrequencySpectrum ofTokens(List<String> tokens) {
    Map<String, Long> counts = new HashMap<>();
    tokens.forEach(token -> counts.merge(token, 1L, Long::sum));
    return ofFrequencies(counts.values().stream().mapToLong(Long::longValue).toArray());
  }

  /**
   * Returns the spectrum of a frequency list.
   *
   * @param frequencies of each type, at least 1, in any order
   */
  public static FrequencySpectrum ofFrequencies(long[] frequencies) {
    SortedMap<Long, Long> spectrum = new TreeMap<>();
    for (long frequency : frequencies) {
      if (frequency < 1) {
        throw new IllegalArgumentException("frequency must be at least 1, but is " + frequency);
      }
      spectrum.merge(frequency, 1L, Long::sum);
    }
    return new FrequencySpectrum(spectrum);
  }

  /**
   * Returns a spectrum that is known as such.
   *
   * @param spectrum pairs of a frequency m and the types V(m) that have it, both at least 1
   */
  public static FrequencySpectrum of(Map<Long, Long> spectrum) {
    spectrum.forEach(
        (frequency, types) -> {
          if (frequency < 1 || types < 1) {
            throw new IllegalArgumentException(
                "frequencies and types must be at least 1, but are " + frequency + " and " + types);
          }
        });
    return new FrequencySpectrum(new TreeMap<>(spectrum));
  }

  /** Returns N, the number of tokens. */
  public long tokens() {
    long tokens = 0;
    for (int i = 0; i < types.length; i++) {
      tokens = Math.addExact(tokens, Math.multiplyExact(frequencies[i], types[i]));
    }
    return tokens;
  }

  /** Returns V, the number of types. */
  public long types() {
    return Arrays.stream(types).sum();
  }

  /** Returns V(m), the number of types that occur m times. V(1) are the hapax legomena. */
  public long typesOccurring(long times) {
    int found = Arrays.binarySearch(frequencies, times);
    return found < 0 ? 0 : types[found];
  }

  /** Returns V(1)/V, the share of hapax legomena among the types; none without types. */
  public OptionalDouble hapaxShareOfTypes() {
    return types.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) typesOccurring(1) / types());
  }

  /**
   * Returns Baayen's productivity V(1)/N, the probability that the next token is a new type; none
   * without tokens. Source: Baayen (1992), "Quantitative aspects of morphological productivity".
   */
  public OptionalDouble productivity() {
    return types.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) typesOccurring(1) / tokens());
  }

  /** Returns the spectrum as pairs of m and V(m), by rising m. */
  public SortedMap<Long, Long> pairs() {
    SortedMap<Long, Long> pairs = new TreeMap<>();
    for (int i = 0; i < types.length; i++) {
      pairs.put(frequencies[i], types[i]);
    }
    return pairs;
  }

  /**
   * Returns the frequencies of the most frequent types, falling.
   *
   * @param head at most how many, at least 0
   */
  public long[] ranked(int head) {
    return falling().limit(head).toArray();
  }

  /** Returns the frequencies of all types, falling: the rank-frequency curve. */
  LongStream falling() {
    return IntStream.range(0, types.length)
        .map(i -> types.length - 1 - i)
        .mapToObj(i -> LongStream.range(0, types[i]).map(same -> frequencies[i]))
        .flatMapToLong(same -> same);
  }

  /** Returns M₂ = Σ m²·V(m), as a double, since it overflows 64 bits in large corpora. */
  double secondMoment() {
    return sum((frequency, count) -> (double) frequency * frequency * count);
  }

  /** Returns the sum of a term over all pairs of m and V(m). */
  double sum(Term term) {
    double sum = 0;
    for (int i = 0; i < types.length; i++) {
      sum += term.of(frequencies[i], types[i]);
    }
    return sum;
  }

  /** A term of a sum over the spectrum. */
  interface Term {
    double of(long frequency, long types);
  }
}
