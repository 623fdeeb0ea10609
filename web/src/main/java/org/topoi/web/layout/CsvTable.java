package org.topoi.web.layout;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.View;

/**
 * The CSV twin of a page's table: RFC 4180, UTF-8, a header row. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it. It is written row by row, so that a table of a
 * million rows takes no more memory than its rows do elsewhere.
 *
 * @param name beginning of the file name
 * @param header names of the columns
 * @param count how many rows there are
 * @param rows the rows
 */
public record CsvTable(String name, List<String> header, long count, Rows rows) {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  public CsvTable {
    header = List.copyOf(header);
  }

  /** The rows of a table, which may be made while they are written. */
  @FunctionalInterface
  public interface Rows {

    /** Hands on the cells of each row, text or numbers. */
    void forEach(Consumer<List<Object>> row);
  }

  /** How the bytes of a table begin. */
  private enum Format {
    PLAIN,
    /** With a byte order mark, without which Excel takes UTF-8 for something else. */
    EXCEL
  }

  /**
   * Returns the table of a list.
   *
   * @param cells the cells of a row, text or numbers
   */
  public static <R> CsvTable of(
      String name, List<String> header, List<R> rows, Function<R, List<Object>> cells) {
    return new CsvTable(
        name,
        header,
        rows.size(),
        consumer -> rows.forEach(row -> consumer.accept(cells.apply(row))));
  }

  /** Returns the table as a download whose head names selection, base, dictionary and software. */
  public Response response(View view, TokenBase base, String software) {
    boolean excel = view.parameters().choice("format", Format.class, Format.PLAIN) == Format.EXCEL;
    StreamingOutput body = out -> write(out, excel ? "\uFEFF" : "");
    return Response.ok(body)
        .type("text/csv; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"topoi-" + name + ".csv\"")
        .header("Topoi-Rows", count)
        .header("Topoi-View", view.fullQuery().on(view.path()))
        .header("Topoi-Base", written(base))
        .header("Topoi-Dictionary", view.dictionary().name() + " " + view.dictionary().version())
        .header("Topoi-Software", software)
        .build();
  }

  /** Returns a base as the head of an answer names it. */
  public static String written(TokenBase base) {
    return base.articles() + " articles, " + base.tokens() + " tokens";
  }

  private void write(OutputStream out, String mark) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
      writer.write(mark);
      printer.printRecord(header);
      rows.forEach(cells -> print(printer, cells));
    }
  }

  private static void print(CSVPrinter printer, List<Object> cells) {
    try {
      printer.printRecord(cells.stream().map(CsvTable::harmless).toList());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Object harmless(Object cell) {
    if (cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
      return "'" + text;
    }
    return cell;
  }
}
