package org.topoi.web.concordance;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import org.topoi.analysis.corpus.Concordance;
import org.topoi.analysis.corpus.ConcordanceLine;

/**
 * The JSON twin, written line by line.
 *
 * @param mapper writes values
 * @param head the twin without its rows
 * @param concordance the lines of the rows
 */
record JsonStream(ObjectMapper mapper, ConcordanceReport head, Concordance concordance)
    implements StreamingOutput {

  @Override
  public void write(OutputStream out) throws IOException {
    JsonNode fields = mapper.valueToTree(head);
    try (JsonGenerator json = mapper.createGenerator(out)) {
      json.writeStartObject();
      for (Iterator<Map.Entry<String, JsonNode>> all = fields.fields(); all.hasNext(); ) {
        Map.Entry<String, JsonNode> field = all.next();
        json.writeFieldName(field.getKey());
        if (field.getKey().equals("rows")) {
          json.writeStartArray();
          concordance.forEachLine(line -> writeRow(json, line));
          json.writeEndArray();
        } else {
          json.writeTree(field.getValue());
        }
      }
      json.writeEndObject();
    }
  }

  private static void writeRow(JsonGenerator json, ConcordanceLine line) {
    try {
      json.writePOJO(ConcordanceRow.of(line));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
