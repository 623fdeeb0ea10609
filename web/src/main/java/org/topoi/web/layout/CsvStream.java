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
import org.apache.commons.csv.CSVPrinter;
import org.topoi.analysis.corpus.TokenBase;
import org.topoi.web.corpus.View;

/**
 * A CSV twin that is too long to be held at once: written row by row, otherwise as {@link
 * CsvTable}.
 *
 * @param name beginning of the file name
 * @param header names of the columns
 * @param count how many rows there are
 * @param rows hands the cells of each row, text or numbers, to what it is given
 */
public record CsvStream(
    String name, List<String> header, long count, Consumer<Consumer<List<Object>>> rows) {

  public CsvStream {
    header = List.copyOf(header);
  }

  /** Returns the table as a download whose head names selection, base, dictionary and software. */
  public Response response(View view, TokenBase base, String software) {
    String mark = CsvTable.byteOrderMark(view);
    StreamingOutput body = out -> write(out, mark);
    return CsvTable.head(Response.ok(body), name, count, view)
        .header("Topoi-Base", CsvTable.written(base))
        .header("Topoi-Software", software)
        .build();
  }

  private void write(OutputStream out, String mark) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (CSVPrinter printer = new CSVPrinter(writer, CsvTable.FORMAT)) {
      writer.write(mark);
      printer.printRecord(header);
      rows.accept(cells -> print(printer, cells));
    }
  }

  private static void print(CSVPrinter printer, List<Object> cells) {
    try {
      printer.printRecord(cells.stream().map(CsvTable::harmless).toList());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
