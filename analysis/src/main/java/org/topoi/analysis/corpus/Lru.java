package org.topoi.analysis.corpus;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the answers that were asked for last, up to a weight in all; safe to share between threads.
 */
final class Lru<K, V> {

  private final long capacity;
  private final ToLongFunction<V> weigher;
  private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true);

  Lru(long capacity, ToLongFunction<V> weigher) {
    this.capacity = capacity;
    this.weigher = weigher;
  }

  /** Returns the kept answer, or makes it; two threads that ask at once may both make it. */
  V get(K key, Function<K, V> make) {
    V known = known(key);
    if (known != null) {
      return known;
    }
    V made = make.apply(key);
    keep(key, made);
    return made;
  }

  private synchronized @Nullable V known(K key) {
    return answers.get(key);
  }

  private synchronized void keep(K key, V made) {
    answers.put(key, made);
    long weight = answers.values().stream().mapToLong(weigher).sum();
    Iterator<V> eldest = answers.values().iterator();
    while (weight > capacity && eldest.hasNext()) {
      weight -= weigher.applyAsLong(eldest.next());
      eldest.remove();
    }
  }
}
