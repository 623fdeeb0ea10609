package org.topoi.web.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.List;

/**
 * Reads an article from JSON, strictly: an unknown member, a member that stands twice, a number in
 * the place of a text and anything behind the object are refused, never ignored.
 */
final class ArticleJson {

  /**
   * Longest JSON of one article in bytes: the longest text with every character escaped as \\uXXXX.
   */
  static final int LONGEST = 16 * 1024 * 1024;

  private static final ObjectReader READER = mapper().readerFor(ArticleInput.class);

  private ArticleJson() {}

  private static JsonMapper mapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // The source of a message would be the text itself.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build())
            .build();
    JsonMapper.Builder mapper =
        JsonMapper.builder(factory)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    for (CoercionInputShape shape :
        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
      mapper.withCoercionConfig(
          LogicalType.Textual, textual -> textual.setCoercion(shape, CoercionAction.Fail));
    }
    return mapper.build();
  }

  /**
   * Returns the article that JSON holds.
   *
   * @throws JsonProcessingException when it is not readable or not an article
   */
  static ArticleInput read(byte[] json) throws JsonProcessingException {
    try {
      ArticleInput article = READER.readValue(json);
      if (article == null) {
        throw new JsonParseException(null, "it is null and no object");
      }
      return article;
    } catch (JsonProcessingException unreadable) {
      throw unreadable;
    } catch (IOException malformed) {
      // Bytes that are no UTF-8, 16 or 32; nothing else can go wrong with an array.
      throw new JsonParseException(null, "the bytes are not UTF-8", malformed);
    }
  }
}
