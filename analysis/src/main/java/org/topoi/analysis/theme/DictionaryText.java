package org.topoi.analysis.theme;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;

/**
 * The text of a dictionary file, not yet read.
 *
 * @param file its name, for messages
 * @param text its lines; a byte-order mark in front is allowed
 */
public record DictionaryText(String file, String text) {

  /** Returns everything that a reader gives; the reader is left open. */
  public static DictionaryText read(String file, Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return new DictionaryText(file, text.toString());
  }
}
