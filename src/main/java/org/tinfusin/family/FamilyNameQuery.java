package org.tinfusin.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tinfusin.family.FamilyState.CrossLink;
import org.tinfusin.family.FamilyState.Name;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Reads and changes what families are called and found by, and which one took another in. */
@Repository
class FamilyNameQuery {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  FamilyNameQuery(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Name> find(String slug) {
    return jdbc.sql("SELECT * FROM story_family WHERE slug = ?")
        .param(slug)
        .query((row, number) -> read(row))
        .optional();
  }

  Optional<String> kind(String slug) {
    return jdbc.sql("SELECT kind FROM story_family WHERE slug = ?")
        .param(slug)
        .query(String.class)
        .optional();
  }

  /** The slug itself, or with the first number that nobody has. */
  String freeSlug(String wanted) {
    String free = wanted;
    for (int number = 2; find(free).isPresent(); number++) {
      free = wanted + "-" + number;
    }
    return free;
  }

  /** The family that it is part of now, at the end of all mergings; itself when it is in none. */
  Optional<String> whole(String slug) {
    String whole = slug;
    Optional<String> into = find(slug).map(Name::mergedInto);
    while (into.isPresent()) {
      whole = into.get();
      into = find(whole).map(Name::mergedInto);
    }
    return find(whole).map(Name::slug);
  }

  List<String> takenInBy(String slug) {
    return jdbc.sql("SELECT slug FROM story_family WHERE merged_into = ? ORDER BY slug")
        .param(slug)
        .query((row, number) -> row.getString("slug"))
        .list();
  }

  /** Calls it so; it is still found by what it was called before. */
  void rename(String slug, LocalizedText title) {
    Collection<String> names = title.byLanguage().values();
    jdbc.sql(
            """
            UPDATE story_family
               SET title = ?::jsonb, title_decided = true, search_key = ? || '|' || search_key,
                   search_words = ?::tsvector || search_words
             WHERE slug = ?
            """)
        .param(json.writeValueAsString(title))
        .param(StoryFamilyEntity.searchKey(names))
        .param(StoryFamilyEntity.searchWords(names, LocalizedText.NONE))
        .param(slug)
        .update();
  }

  /** What leads to the one leads to the other too. */
  void lendNames(String from, String to) {
    jdbc.sql(
            """
            UPDATE story_family f
               SET search_key = f.search_key || '|' || o.search_key, search_words = f.search_words || o.search_words
              FROM story_family o WHERE f.slug = ? AND o.slug = ?
            """)
        .params(to, from)
        .update();
  }

  void mergeInto(String from, @Nullable String into) {
    jdbc.sql("UPDATE story_family SET merged_into = ? WHERE slug = ?")
        .param(into)
        .param(from)
        .update();
  }

  void restore(Name before) {
    jdbc.sql(
            """
            UPDATE story_family
               SET title = ?::jsonb, title_decided = ?, search_key = ?, search_words = ?::tsvector, merged_into = ?
             WHERE slug = ?
            """)
        .param(json.writeValueAsString(before.title()))
        .param(before.decided())
        .param(before.searchKey())
        .param(before.searchWords())
        .param(before.mergedInto())
        .param(before.slug())
        .update();
  }

  List<CrossLink> crossLinks(String family) {
    return jdbc.sql(
            "SELECT narrative, kind, family FROM story_link WHERE family = ? ORDER BY narrative, kind")
        .param(family)
        .query(
            (row, number) ->
                new CrossLink(
                    row.getString("narrative"), row.getString("kind"), row.getString("family")))
        .list();
  }

  /** One that leads there already stays where it is, unseen. */
  void leadTo(String family, CrossLink link) {
    jdbc.sql(
            """
            UPDATE story_link SET family = :to
             WHERE narrative = :narrative AND kind = :kind AND family = :from
               AND NOT EXISTS (SELECT FROM story_link o
                                WHERE o.narrative = :narrative AND o.kind = :kind AND o.family = :to)
            """)
        .param("to", family)
        .param("from", link.family())
        .param("narrative", link.narrative())
        .param("kind", link.kind())
        .update();
  }

  private Name read(ResultSet row) throws SQLException {
    return new Name(
        row.getString("slug"),
        json.readValue(row.getString("title"), LocalizedText.class),
        row.getBoolean("title_decided"),
        row.getString("search_key"),
        row.getString("search_words"),
        row.getString("merged_into"));
  }
}
