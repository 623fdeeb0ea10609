package org.topoi.benchmark.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.topoi.analysis.text.Language;
import org.topoi.analysis.text.TokenizedText;
import org.topoi.analysis.text.Tokenizer;
import org.topoi.benchmark.corpus.ArticleFile;
import org.topoi.benchmark.corpus.BenchmarkArticle;

/** Writes articles into an index of Lucene, with all processors. */
final class LuceneIndex implements Closeable {

  static final String TEXT = "text";
  static final String WORDS = "words";
  static final String PLACES = "places";
  static final String SOURCE = "source";
  static final String DAY = "day";
  static final String MONTH = "month";

  private static final int BATCH = 2_000;
  private static final double BUFFER_MEBIBYTES = 256;

  private final Tokenizer tokenizer = Tokenizer.of(Language.ENGLISH);
  private final FSDirectory directory;
  private final boolean topoiTokens;

  /**
   * Opens an empty index.
   *
   * @param topoiTokens whether it counts Topoi's tokens; its own otherwise, with offsets in the
   *     postings in place of a column of them
   */
  LuceneIndex(Path folder, boolean topoiTokens) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.topoiTokens = topoiTokens;
  }

  FSDirectory directory() {
    return directory;
  }

  void write(ArticleFile articles) throws IOException {
    try (Analyzer analyzer = new StandardAnalyzer();
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEBIBYTES))) {
      articles.forEachBatch(
          BATCH, batch -> batch.parallelStream().forEach(article -> add(article, writer)));
    }
  }

  private void add(BenchmarkArticle article, IndexWriter writer) {
    try {
      writer.addDocument(document(article));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(BenchmarkArticle article) {
    Document document = new Document();
    document.add(new StoredField(TEXT, article.text()));
    document.add(new StringField(SOURCE, article.source(), Field.Store.NO));
    document.add(new LongField(DAY, article.day().toEpochDay(), Field.Store.NO));
    document.add(new NumericDocValuesField(MONTH, month(article.day())));
    if (topoiTokens) {
      TokenizedText tokens = tokenizer.tokenize(article.text());
      document.add(new Field(WORDS, new TopoiTokens(tokens), type(false)));
      document.add(new BinaryDocValuesField(PLACES, TokenPlaces.encode(tokens)));
    } else {
      document.add(new Field(WORDS, article.text(), type(true)));
    }
    return document;
  }

  /** Returns the months from the year 0. */
  private static long month(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue() - 1;
  }

  private static FieldType type(boolean offsets) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(
        offsets
            ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS
            : IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
