package org.tinfusin.narrative;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/** The works that narratives are cited from. */
@Service
public class Bibliography {
  private final SourceRepository sources;

  Bibliography(SourceRepository sources) {
    this.sources = sources;
  }

  /** The works under these keys; a key that the bibliography lacks is left out. */
  public Map<String, Source> works(Collection<String> keys) {
    return keys.isEmpty()
        ? Map.of()
        : sources.findAllById(Set.copyOf(keys)).stream()
            .map(SourceEntity::toSource)
            .collect(Collectors.toMap(Source::key, work -> work));
  }

  /** Every work, by its key. */
  public List<Source> all() {
    return sources.findAll(Sort.by("key")).stream().map(SourceEntity::toSource).toList();
  }

  public void put(Source source) {
    sources.save(SourceEntity.of(source));
  }
}
