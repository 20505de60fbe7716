package org.tinfusin.media;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is known of the files in the store. */
@Repository
class MediaQuery {
  private static final String COLUMNS = "SELECT m.id, m.type, m.bytes, m.seconds, m.name";

  private final JdbcClient jdbc;

  MediaQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The same file given once more keeps its first name. */
  void keep(MediaItem item) {
    jdbc.sql(
            """
            INSERT INTO media_item (id, type, bytes, seconds, name) VALUES (:id, :type, :bytes, :seconds, :name)
            ON CONFLICT (id) DO NOTHING
            """)
        .param("id", item.id())
        .param("type", item.type())
        .param("bytes", item.bytes())
        .param("seconds", item.seconds())
        .param("name", item.name())
        .update();
  }

  Optional<MediaItem> find(String id) {
    return jdbc.sql(COLUMNS + " FROM media_item m WHERE m.id = ?")
        .param(id)
        .query(MediaItem.class)
        .optional();
  }

  /** Only what stands in a narrative that whoever asks may read. */
  Optional<MediaItem> published(String id) {
    return jdbc.sql(
            COLUMNS
                + """
                   FROM media_item m
                 WHERE m.id = ? AND EXISTS (SELECT FROM published_recording r WHERE r.media = m.id)
                """)
        .param(id)
        .query(MediaItem.class)
        .optional();
  }
}
