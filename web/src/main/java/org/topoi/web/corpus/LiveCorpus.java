package org.topoi.web.corpus;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.topoi.analysis.corpus.CorpusArticle;
import org.topoi.analysis.corpus.CorpusIndex;
import org.topoi.analysis.corpus.InMemoryCorpus;
import org.topoi.analysis.corpus.Selection;
import org.topoi.analysis.theme.ThemeDictionary;
import org.topoi.core.article.Article;
import org.topoi.core.article.ArticleChange;
import org.topoi.core.article.Articles;
import org.topoi.core.article.Provenance;

/**
 * The corpus index in step with the record: reads the change log from where it stopped and takes
 * each change into the index.
 */
@ApplicationScoped
public class LiveCorpus {

  /** Articles taken in at a time; bounds the texts held in memory at once. */
  private static final int BATCH = 200;

  /** Changes read before the application answers; a larger corpus is read on in the background. */
  private static final int READ_BEFORE_START = 1000;

  private final Articles articles;
  private final Event<CorpusRead> read;
  private final InMemoryCorpus corpus;

  /**
   * Numbers of the invented articles in the index; a page asks at each request whether there are
   * any.
   */
  private final Set<Long> sample = ConcurrentHashMap.newKeySet();

  private volatile long lastRead;
  private volatile long lastChange;
  private volatile long recorded;

  LiveCorpus(Articles articles, Event<CorpusRead> read) {
    this.articles = articles;
    this.read = read;
    this.corpus = InMemoryCorpus.empty(ThemeDictionary.founding(), articles::texts);
  }

  void start(@Observes @Priority(200) StartupEvent event) {
    look();
    while (lastRead < READ_BEFORE_START && readBatch()) {
      // Small corpora are complete before the first page is asked for.
    }
    Thread reader = new Thread(() -> read.fire(new CorpusRead(catchUp())), "corpus-reader");
    reader.setDaemon(true);
    reader.start();
  }

  /** Returns the corpus as it is now. */
  public CorpusIndex current() {
    return corpus.current();
  }

  /**
   * Takes in every change of the log that is not in the index yet, and returns the corpus behind
   * the last of them.
   */
  public CorpusIndex catchUp() {
    look();
    while (readBatch()) {
      // Each batch is visible as soon as it is in, so that a page can show how far the index is.
    }
    return corpus.current();
  }

  /** Returns how far the index is behind the record, without asking the record again. */
  public IndexStatus status() {
    int indexed = current().size(Selection.WHOLE).base().articles();
    return new IndexStatus(indexed, sample.size(), recorded, lastRead < lastChange);
  }

  private void look() {
    lastChange = articles.lastChange();
    recorded = articles.count();
  }

  private synchronized boolean readBatch() {
    List<ArticleChange> changes = articles.changesAfter(lastRead, BATCH);
    if (changes.isEmpty()) {
      return false;
    }
    Set<Long> gone = new TreeSet<>();
    changes.forEach(change -> gone.add(change.articleId()));
    List<CorpusArticle> written = new ArrayList<>();
    for (Article article : articles.findAll(gone)) {
      written.add(CorpusArticles.of(article));
      if (article.provenance() == Provenance.SAMPLE) {
        sample.add(article.id());
      }
    }
    written.forEach(article -> gone.remove(article.id()));
    corpus.apply(written, gone);
    sample.removeAll(gone);
    lastRead = changes.get(changes.size() - 1).id();
    if (changes.size() == BATCH) {
      Log.infof("Read changes of articles into the corpus index, up to number %d", lastRead);
    }
    return true;
  }
}
