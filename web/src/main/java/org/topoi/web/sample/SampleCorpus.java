package org.topoi.web.sample;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.topoi.core.article.AddOutcome;
import org.topoi.core.article.Articles;
import org.topoi.core.article.Provenance;
import org.topoi.web.corpus.LiveCorpus;

/** Puts the sample corpus in and takes it out. */
@ApplicationScoped
public class SampleCorpus {

  private final Articles articles;
  private final LiveCorpus corpus;
  private final SampleConfig config;

  SampleCorpus(Articles articles, LiveCorpus corpus, SampleConfig config) {
    this.articles = articles;
    this.corpus = corpus;
    this.config = config;
  }

  /** Loads the sample at the first start of an installation, before the index reads the record. */
  void start(@Observes @Priority(100) StartupEvent event) {
    if (config.sample() && !articles.sampleWasLoaded()) {
      load();
    }
  }

  /** Puts the sample back. */
  void restore() {
    load();
    corpus.catchUp();
  }

  /** Takes every article of the sample out; those that people have added stay. */
  void remove() {
    Log.infof("Removed %d articles of the sample corpus", articles.removeAll(Provenance.SAMPLE));
    corpus.catchUp();
  }

  /**
   * Adds what is missing. The articles go in together, in one transaction; a crash before the note
   * leaves them all, and the next start finds them there and only notes it.
   */
  private void load() {
    List<AddOutcome> outcomes = articles.addAll(SampleFiles.read());
    articles.noteSampleLoaded();
    long added = outcomes.stream().filter(AddOutcome.Added.class::isInstance).count();
    Log.infof("Loaded %d of %d articles of the sample corpus", added, outcomes.size());
  }
}
