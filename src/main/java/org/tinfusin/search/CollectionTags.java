package org.tinfusin.search;

import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Service;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Reader;

/** Tells under which tag an answer stands: another one after a change, and after a new build. */
@Service
public class CollectionTags {
  private final Narratives narratives;
  private final String build;

  CollectionTags(Narratives narratives, ObjectProvider<BuildProperties> builds) {
    this.narratives = narratives;
    BuildProperties known = builds.getIfAvailable();
    Instant made = known == null ? null : known.getTime();
    this.build = Long.toString((made == null ? Instant.now() : made).getEpochSecond(), 36);
  }

  /** The tag of now for whoever asks, at the cost of one small question to the database. */
  public CollectionTag now() {
    return new CollectionTag(build, narratives.revision(), Reader.now());
  }
}
