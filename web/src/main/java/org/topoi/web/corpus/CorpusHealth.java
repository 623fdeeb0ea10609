package org.topoi.web.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.topoi.core.article.Articles;

/** Says whether the index holds as many articles as the record and has read its last change. */
@Readiness
@ApplicationScoped
class CorpusHealth implements HealthCheck {

  private final LiveCorpus corpus;
  private final Articles articles;

  CorpusHealth(LiveCorpus corpus, Articles articles) {
    this.corpus = corpus;
    this.articles = articles;
  }

  @Override
  public HealthCheckResponse call() {
    long recorded = articles.count();
    IndexStatus status = corpus.status();
    return HealthCheckResponse.named("corpus index in step with the record")
        .status(!status.isBehind() && status.indexed() == recorded)
        .withData("indexed", status.indexed())
        .withData("recorded", recorded)
        .build();
  }
}
