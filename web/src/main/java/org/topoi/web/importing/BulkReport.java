package org.topoi.web.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.topoi.web.problem.Problem;

/**
 * What became of the lines of a bulk import; blank lines are no items.
 *
 * @param taken lines that became an article
 * @param duplicates lines whose text was there already, or stood in an earlier line
 * @param refused lines that could not become an article
 * @param items every line, in the order of the file
 */
@RegisterForReflection
@Schema(
    name = "BulkReport",
    description = "What became of each line; the three counts add up to the items")
record BulkReport(long taken, long duplicates, long refused, List<Item> items) {

  BulkReport {
    items = List.copyOf(items);
  }

  /** Returns the report on lines that come in any order. */
  static BulkReport of(List<Item> items) {
    List<Item> ordered = items.stream().sorted(Comparator.comparingInt(Item::line)).toList();
    return new BulkReport(
        count(ordered, Status.TAKEN),
        count(ordered, Status.DUPLICATE),
        count(ordered, Status.REFUSED),
        ordered);
  }

  private static long count(List<Item> items, Status status) {
    String written = status.written();
    return items.stream().filter(item -> item.status().equals(written)).count();
  }

  private enum Status {
    TAKEN,
    DUPLICATE,
    REFUSED;

    String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What became of one line.
   *
   * @param line its number, from 1
   * @param status taken, duplicate or refused
   * @param id the article that it became, or that has its text; none when it was refused
   * @param problem why it was refused; none otherwise
   */
  @RegisterForReflection
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "BulkItem")
  record Item(int line, String status, @Nullable Long id, @Nullable Problem problem) {

    static Item taken(int line, long id) {
      return new Item(line, Status.TAKEN.written(), id, null);
    }

    static Item duplicate(int line, long existingId) {
      return new Item(line, Status.DUPLICATE.written(), existingId, null);
    }

    static Item refused(int line, Problem problem) {
      return new Item(line, Status.REFUSED.written(), null, problem);
    }
  }
}
