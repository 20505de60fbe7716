package org.tinfusin.narrative;

import org.springframework.stereotype.Service;

/** The works that narratives are cited from. */
@Service
public class Bibliography {
  private final SourceRepository sources;

  Bibliography(SourceRepository sources) {
    this.sources = sources;
  }

  public void put(Source source) {
    sources.save(SourceEntity.of(source));
  }
}
