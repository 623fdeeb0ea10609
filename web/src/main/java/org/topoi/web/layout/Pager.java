package org.topoi.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.topoi.web.corpus.View;

/**
 * One page of a list.
 *
 * @param page from 1
 * @param limit rows of a page
 * @param total rows on all pages
 */
public record Pager(int page, int limit, long total) {

  private static final int AROUND = 2;

  /** Returns the number of pages, at least 1. */
  public long pages() {
    return Math.max(1, (total + limit - 1) / limit);
  }

  /** Says whether there is a page behind this one. */
  public boolean hasNext() {
    return (long) page * limit < total;
  }

  /**
   * Returns the number of the first row of this page, from 1; 0 when the page is beyond the end.
   */
  public long first() {
    long first = (long) (page - 1) * limit + 1;
    return first > total ? 0 : first;
  }

  /** Returns the number of the last row of this page. */
  public long last() {
    return Math.min((long) page * limit, total);
  }

  /** Returns the links to the pages around this one, the first and the last. */
  public List<Link> links(View view) {
    return links(view, "");
  }

  /** Returns the same links with a place on the page to which they lead. */
  public List<Link> links(View view, String fragment) {
    List<Link> links = new ArrayList<>();
    if (pages() == 1) {
      return links;
    }
    if (page > 1) {
      links.add(link(view, fragment, "Previous", Math.min(page - 1, pages())));
    }
    long before = 0;
    for (long number : numbers()) {
      if (number > before + 1) {
        links.add(new Link("…", "", false));
      }
      links.add(link(view, fragment, Formats.count(number), number));
      before = number;
    }
    if (hasNext()) {
      links.add(link(view, fragment, "Next", page + 1L));
    }
    return links;
  }

  private SortedSet<Long> numbers() {
    SortedSet<Long> numbers = new TreeSet<>(List.of(1L, pages()));
    for (long number = page - AROUND; number <= page + AROUND; number++) {
      if (number >= 1 && number <= pages()) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private Link link(View view, String fragment, String label, long number) {
    String href = view.fullQuery().with("page", String.valueOf(number)).on(view.path()) + fragment;
    return new Link(
        label, href, number == page && !label.equals("Next") && !label.equals("Previous"));
  }

  /**
   * One link of a pager.
   *
   * @param label what it says
   * @param href where it leads; empty for the gap between far pages
   * @param current whether it is this page
   */
  public record Link(String label, String href, boolean current) {}
}
