package org.topoi.web.layout;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.View;

/**
 * The CSV twin of a page's table: RFC 4180, UTF-8, a header row. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 *
 * @param name beginning of the file name
 * @param header names of the columns
 * @param rows the cells of each row, text or numbers
 */
public record CsvTable(String name, List<String> header, List<List<Object>> rows) {

  static final CSVFormat FORMAT = CSVFormat.RFC4180;

  public CsvTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** How the bytes of a table begin. */
  private enum Format {
    PLAIN,
    /** With a byte order mark, without which Excel takes UTF-8 for something else. */
    EXCEL
  }

  /** Returns the table as a download whose head names selection, base, dictionary and software. */
  public Response response(View view, TokenBase base, String software) {
    byte[] body = (byteOrderMark(view) + write()).getBytes(StandardCharsets.UTF_8);
    return head(Response.ok(body), name, rows.size(), view)
        .header("Topoi-Base", written(base))
        .header("Topoi-Software", software)
        .build();
  }

  /** Returns what the file begins with: a byte order mark where the address asks for one. */
  static String byteOrderMark(View view) {
    return view.parameters().choice("format", Format.class, Format.PLAIN) == Format.EXCEL
        ? "\uFEFF"
        : "";
  }

  /** Puts into the head of an answer what every table says of itself. */
  static Response.ResponseBuilder head(
      Response.ResponseBuilder answer, String name, long rows, View view) {
    return answer
        .type("text/csv; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"topoi-" + name + ".csv\"")
        .header("Topoi-Rows", rows)
        .header("Topoi-View", view.fullQuery().on(view.path()))
        .header("Topoi-Dictionary", view.dictionary().name() + " " + view.dictionary().version());
  }

  /** Returns a base as the head of an answer names it. */
  public static String written(TokenBase base) {
    return base.articles() + " articles, " + base.tokens() + " tokens";
  }

  private String write() {
    StringWriter out = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(header);
      for (List<Object> row : rows) {
        printer.printRecord(row.stream().map(CsvTable::harmless).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  static Object harmless(Object cell) {
    if (cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
      return "'" + text;
    }
    return cell;
  }
}
