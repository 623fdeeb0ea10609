package org.topoi.web.corpus;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The query string of an address as an ordered list of names and values; it makes the links of a
 * page.
 *
 * @param entries names and values, not encoded
 */
public record Query(List<Entry> entries) {

  public static final Query EMPTY = new Query(List.of());

  public Query {
    entries = List.copyOf(entries);
  }

  /** One name with its value. */
  public record Entry(String name, String value) {}

  /** Returns the query with one more entry at its end; an empty value adds nothing. */
  public Query and(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(name, value));
    return new Query(more);
  }

  /** Returns the query with one entry of this name, whatever it had before. */
  public Query with(String name, String value) {
    return without(name).and(name, value);
  }

  /** Returns the query without the entries of this name. */
  public Query without(String name) {
    return new Query(entries.stream().filter(entry -> !entry.name().equals(name)).toList());
  }

  /** Returns the query without one entry. */
  public Query without(Entry gone) {
    return new Query(entries.stream().filter(entry -> !entry.equals(gone)).toList());
  }

  /** Returns the entries of the other query behind those of this one. */
  public Query and(Query other) {
    List<Entry> more = new ArrayList<>(entries);
    more.addAll(other.entries);
    return new Query(more);
  }

  /** Returns the query with each name behind a prefix. */
  public Query prefixed(String prefix) {
    return new Query(
        entries.stream().map(entry -> new Entry(prefix + entry.name(), entry.value())).toList());
  }

  /** Returns the address of a path with this query. */
  public String on(String path) {
    return entries.isEmpty() ? path : path + "?" + encoded();
  }

  private String encoded() {
    return entries.stream()
        .map(entry -> encode(entry.name()) + "=" + encode(entry.value()))
        .collect(Collectors.joining("&"));
  }

  /** Returns a text as it stands in a query string or in one segment of a path. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
