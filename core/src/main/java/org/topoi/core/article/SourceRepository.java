package org.topoi.core.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps each source once. Writers hold the lock of the {@link ChangeLog}, so none is created twice.
 */
@ApplicationScoped
@Transactional
class SourceRepository implements PanacheRepository<SourceEntity>, Sources {

  @Override
  public List<Source> all() {
    return list("order by foldedName, id").stream().map(SourceEntity::source).toList();
  }

  /**
   * Returns the sources of these cleaned names by folded name; those not known yet are created. An
   * empty name is none.
   */
  Map<String, SourceEntity> named(Collection<String> names) {
    Map<String, String> spellings = new LinkedHashMap<>();
    names.stream()
        .filter(name -> !name.isEmpty())
        .forEach(name -> spellings.putIfAbsent(fold(name), name));
    Map<String, SourceEntity> sources = new HashMap<>();
    for (List<String> chunk : Chunks.of(spellings.keySet())) {
      list("foldedName in ?1", chunk).forEach(source -> sources.put(source.foldedName(), source));
    }
    spellings.forEach((folded, name) -> sources.computeIfAbsent(folded, key -> created(name, key)));
    return sources;
  }

  private SourceEntity created(String name, String foldedName) {
    SourceEntity source = new SourceEntity(name, foldedName);
    persist(source);
    return source;
  }

  /** Returns the key of a cleaned name: in lower case, in no particular language. */
  static String fold(String name) {
    return TextCleaning.line(name.toLowerCase(Locale.ROOT));
  }
}
