package org.tinfusin.language;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the table {@code language}. */
@Repository
class LanguageQuery {
  private final JdbcClient jdbc;

  LanguageQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, Language> all() {
    Map<String, Language> byTag = new LinkedHashMap<>();
    jdbc.sql("SELECT * FROM language ORDER BY tag")
        .query((row, number) -> read(row))
        .list()
        .forEach(language -> byTag.put(language.tag(), language));
    return byTag;
  }

  void upsert(Language language) {
    jdbc.sql(
            """
            INSERT INTO language (tag, iso639_3, glottocode, name_en, name_fr, name_ar,
                                  endonym, script, language_group, to_be_checked, search_key, words)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::tsvector)
            ON CONFLICT (tag) DO UPDATE SET
              iso639_3 = excluded.iso639_3, glottocode = excluded.glottocode,
              name_en = excluded.name_en, name_fr = excluded.name_fr, name_ar = excluded.name_ar,
              endonym = excluded.endonym, script = excluded.script,
              language_group = excluded.language_group, to_be_checked = excluded.to_be_checked,
              search_key = excluded.search_key, words = excluded.words
            """)
        .param(language.tag())
        .param(language.iso639())
        .param(language.glottocode())
        .param(language.name().exactly("en"))
        .param(language.name().exactly("fr"))
        .param(language.name().exactly("ar"))
        .param(language.endonym())
        .param(language.script())
        .param(language.group())
        .param(language.toBeChecked())
        .param(names(language).stream().map(ScriptFolding::fold).collect(Collectors.joining("|")))
        .param(SearchWords.none().names(SearchWords.Part.NAME, names(language)).toVector())
        .update();
  }

  private static List<String> names(Language language) {
    List<String> names = new ArrayList<>(language.name().byLanguage().values());
    if (language.endonym() != null) {
      names.add(language.endonym());
    }
    return names;
  }

  private static Language read(ResultSet row) throws SQLException {
    return new Language(
        row.getString("tag"),
        row.getString("iso639_3"),
        row.getString("glottocode"),
        LocalizedText.of(
            row.getString("name_en"), row.getString("name_fr"), row.getString("name_ar")),
        row.getString("endonym"),
        row.getString("script"),
        row.getString("language_group"),
        row.getBoolean("to_be_checked"));
  }
}
