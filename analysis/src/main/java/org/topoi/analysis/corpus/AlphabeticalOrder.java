package org.topoi.analysis.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The numbers of a lexicon in the order of their strings by code point, brought up to date when it
 * is asked for.
 */
final class AlphabeticalOrder {

  private int[] order = new int[0];

  /**
   * Returns at least the first {@code size} numbers in order. It may hold newer numbers too, since
   * the order of the older ones among themselves is the same with and without them.
   */
  synchronized int[] of(String[] strings, int size) {
    if (order.length < size) {
      int[] added =
          IntStream.range(order.length, size)
              .boxed()
              .sorted(Comparator.comparing((Integer id) -> strings[id], CodePointOrder.INSTANCE))
              .mapToInt(Integer::intValue)
              .toArray();
      order = merge(order, added, strings);
    }
    return order;
  }

  private static int[] merge(int[] known, int[] added, String[] strings) {
    int[] merged = Arrays.copyOf(known, known.length + added.length);
    int i = known.length - 1;
    int j = added.length - 1;
    // From the end, so that the known ones can be moved up in place.
    for (int to = merged.length - 1; j >= 0; to--) {
      boolean keep =
          i >= 0 && CodePointOrder.INSTANCE.compare(strings[merged[i]], strings[added[j]]) > 0;
      merged[to] = keep ? merged[i--] : added[j--];
    }
    return merged;
  }
}
