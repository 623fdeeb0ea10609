package org.topoi.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps articles in the database. Every writing method takes the lock of the {@link ChangeLog}
 * first.
 */
@ApplicationScoped
@Transactional
class ArticleStore implements Articles {

  private final ArticleRepository articles;
  private final SourceRepository sources;
  private final ChangeLog changes;
  private final Clock clock;

  ArticleStore(
      ArticleRepository articles, SourceRepository sources, ChangeLog changes, Clock clock) {
    this.articles = articles;
    this.sources = sources;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public Article add(ArticleDraft draft) {
    CleanDraft clean = CleanDraft.of(draft);
    InstallationEntity lock = changes.lock();
    Long existing =
        articles.idsByFingerprint(List.of(clean.fingerprint())).get(clean.fingerprint());
    if (existing != null) {
      throw new DuplicateArticleException(existing);
    }
    return keep(lock, clean, source(clean.details())).article();
  }

  @Override
  public List<AddOutcome> addAll(List<ArticleDraft> drafts) {
    List<Intake> intakes = drafts.stream().map(Intake::of).toList();
    List<CleanDraft> clean = intakes.stream().flatMap(intake -> intake.clean().stream()).toList();
    InstallationEntity lock = changes.lock();
    Map<String, Long> known =
        articles.idsByFingerprint(clean.stream().map(CleanDraft::fingerprint).toList());
    Map<String, SourceEntity> named =
        sources.named(
            clean.stream()
                .filter(draft -> !known.containsKey(draft.fingerprint()))
                .map(draft -> draft.details().source())
                .toList());
    List<AddOutcome> outcomes = new ArrayList<>();
    for (Intake intake : intakes) {
      outcomes.add(
          intake
              .clean()
              .map(draft -> outcome(lock, draft, known, named))
              .orElseGet(intake::refusal));
    }
    return List.copyOf(outcomes);
  }

  private AddOutcome outcome(
      InstallationEntity lock,
      CleanDraft draft,
      Map<String, Long> known,
      Map<String, SourceEntity> named) {
    Long existing = known.get(draft.fingerprint());
    if (existing != null) {
      return new AddOutcome.Duplicate(existing);
    }
    SourceEntity source = named.get(SourceRepository.fold(draft.details().source()));
    long id = keep(lock, draft, source).id();
    known.put(draft.fingerprint(), id);
    return new AddOutcome.Added(id);
  }

  private ArticleEntity keep(
      InstallationEntity lock, CleanDraft draft, @Nullable SourceEntity source) {
    ArticleEntity article = new ArticleEntity(draft, source, now());
    articles.persist(article);
    changes.append(lock, article.id(), ArticleChange.Kind.ADDED, now());
    return article;
  }

  private @Nullable SourceEntity source(ArticleDetails details) {
    return sources.named(List.of(details.source())).get(SourceRepository.fold(details.source()));
  }

  @Override
  public Optional<Article> find(long id) {
    return articles.withSource(id).map(ArticleEntity::article);
  }

  @Override
  public List<Article> findAll(Collection<Long> ids) {
    return List.copyOf(articles.articles(ids));
  }

  @Override
  public List<ArticleSummary> summaries(Collection<Long> ids) {
    return articles.summaries(ids);
  }

  @Override
  public Map<Long, String> texts(Collection<Long> ids) {
    Map<Long, String> texts = new LinkedHashMap<>();
    articles.texts(ids).forEach(row -> texts.put(row.id(), row.body()));
    return Collections.unmodifiableMap(texts);
  }

  @Override
  public Optional<Article> correct(long id, ArticleDetails details) {
    ArticleDetails clean = DetailsCleaning.clean(details);
    InstallationEntity lock = changes.lock();
    Optional<ArticleEntity> article = articles.withSource(id);
    article.ifPresent(
        found -> {
          found.describe(clean, source(clean));
          changes.append(lock, id, ArticleChange.Kind.CHANGED, now());
        });
    return article.map(ArticleEntity::article);
  }

  @Override
  public boolean remove(long id) {
    InstallationEntity lock = changes.lock();
    boolean removed = articles.delete("id", id) == 1;
    if (removed) {
      changes.append(lock, id, ArticleChange.Kind.REMOVED, now());
    }
    return removed;
  }

  @Override
  public int removeAll(Provenance provenance) {
    InstallationEntity lock = changes.lock();
    List<Long> ids = articles.ids(provenance);
    articles.delete("provenance", provenance);
    ids.forEach(id -> changes.append(lock, id, ArticleChange.Kind.REMOVED, now()));
    return ids.size();
  }

  @Override
  public long count(Provenance provenance) {
    return articles.count("provenance", provenance);
  }

  @Override
  public long count() {
    return articles.count();
  }

  @Override
  public List<ArticleChange> changesAfter(long changeId, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit is " + limit + ", must be at least 1");
    }
    return changes.after(changeId, limit);
  }

  @Override
  public long lastChange() {
    return changes.last();
  }

  @Override
  public boolean sampleWasLoaded() {
    return changes.sampleWasLoaded();
  }

  @Override
  public void noteSampleLoaded() {
    changes.lock().noteSampleLoaded(now());
  }

  /** Databases keep microseconds: what is returned at once and what is read later must be equal. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
