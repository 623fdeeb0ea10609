package org.topoi.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "source")
class SourceEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
  @SequenceGenerator(name = "source_seq", sequenceName = "source_seq", allocationSize = 1)
  private long id;

  private String name = "";

  @Column(name = "folded_name")
  private String foldedName = "";

  /** For Hibernate. */
  SourceEntity() {}

  SourceEntity(String name, String foldedName) {
    this.name = name;
    this.foldedName = foldedName;
  }

  String name() {
    return name;
  }

  String foldedName() {
    return foldedName;
  }

  Source source() {
    return new Source(id, name);
  }
}
