package org.topoi.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "installation")
class InstallationEntity {

  /** The number of the only row. */
  static final long ONLY = 1;

  @Id private long id = ONLY;

  @Column(name = "last_change")
  private long lastChange;

  @Column(name = "sample_loaded_at")
  private @Nullable Instant sampleLoadedAt;

  /** For Hibernate. */
  InstallationEntity() {}

  /** Returns the number of the next change. */
  long nextChange() {
    lastChange++;
    return lastChange;
  }

  void noteSampleLoaded(Instant at) {
    if (sampleLoadedAt == null) {
      sampleLoadedAt = at;
    }
  }
}
