package org.tinfusin.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.tinfusin.geo.TileCoord;
import org.tinfusin.language.SearchWords;

/**
 * A collection of narratives that are made up, beside the founding one: told in villages around its
 * places, in the languages of those countries, few towns with many and many with few. The same size
 * gives the same collection. Loaded by COPY with the triggers off, and counted once at the end.
 */
final class Synthetic {
  private static final long SEED = 42;
  private static final List<String> GENRES = List.of("tale", "tale", "tale", "proverb", "poem");
  private static final int STEP = 100_000;

  /** Filling an index row by row takes several times as long as making it at the end. */
  private static final String WITHOUT_INDEXES =
      """
      CREATE TEMP TABLE left_out AS
      SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
        FROM pg_index
       WHERE indrelid = ANY ('{narrative, narrative_title, narrative_text, narrative_source,
                               place_link, open_narrative}'::regclass[])
         AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid);
      DO $$ DECLARE each text;
      BEGIN
          FOR each IN SELECT name FROM left_out LOOP EXECUTE 'DROP INDEX ' || each; END LOOP;
      END $$
      """;

  private static final String WITH_INDEXES =
      """
      DO $$ DECLARE each text;
      BEGIN
          FOR each IN SELECT definition FROM left_out LOOP EXECUTE each; END LOOP;
      END $$;
      DROP TABLE left_out
      """;

  private final Connection database;
  private final int size;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final MadeUpWords words = new MadeUpWords(SEED);

  /** A place with its language and people, as the founding collection has them. */
  private record Origin(String place, String language, String people, double lon, double lat) {}

  private record Village(String key, Origin origin, double lon, double lat) {}

  private Synthetic(Connection database, int size) {
    this.database = database;
    this.size = size;
  }

  /** The collection in this database, made unless a former run has left it there. */
  static Synthetic in(Connection database, int size) throws SQLException, IOException {
    Synthetic synthetic = new Synthetic(database, size);
    if (synthetic.number("SELECT count(*) FROM narrative WHERE slug LIKE 'bench-%'") != size) {
      synthetic.load();
    }
    return synthetic;
  }

  /** From now on the database does nothing but answer: what it does beside comes at no set time. */
  void settle() throws SQLException {
    run("ALTER SYSTEM SET autovacuum = off");
    run("ALTER SYSTEM SET checkpoint_timeout = '1d'");
    run("SELECT pg_reload_conf()");
    run("VACUUM (ANALYZE)");
    run("CHECKPOINT");
  }

  int size() {
    return size;
  }

  Connection database() {
    return database;
  }

  MadeUpWords words() {
    return words;
  }

  /** The single number that a statement answers. */
  long number(String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  void run(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private void load() throws SQLException, IOException {
    long start = System.nanoTime();
    database.setAutoCommit(false); // a load that is broken off leaves the database as it was
    run("SET LOCAL session_replication_role = replica");
    run("SET LOCAL maintenance_work_mem = '512MB'");
    run(WITHOUT_INDEXES);
    run("DELETE FROM narrative WHERE slug LIKE 'bench-%'");
    List<Village> villages = villages(origins());
    copyNarratives(villages, copyFamilies());
    run("SELECT setval(pg_get_serial_sequence('narrative', 'id'), max(id)) FROM narrative");
    run(
        "INSERT INTO narrative_word VALUES ('%s') ON CONFLICT DO NOTHING"
            .formatted(String.join("'), ('", words.all())));
    Bench.say("  counting and indexing");
    run("ANALYZE narrative, place_link, place");
    run("SELECT open_all_narratives()");
    run(WITH_INDEXES);
    database.commit();
    database.setAutoCommit(true);
    run("VACUUM (ANALYZE)");
    Bench.say("  made in %d s", (System.nanoTime() - start) / 1_000_000_000);
  }

  private List<Origin> origins() throws SQLException {
    List<Origin> origins = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT place, language, coalesce(people, '\\N') AS people, lon, lat"
                    + " FROM published_narrative WHERE slug NOT LIKE 'bench-%' ORDER BY slug")) {
      while (row.next()) {
        origins.add(
            new Origin(
                row.getString("place"),
                row.getString("language"),
                row.getString("people"),
                row.getDouble("lon"),
                row.getDouble("lat")));
      }
    }
    return origins;
  }

  /** Villages around the places of the collection; they come in the order of their size. */
  private List<Village> villages(List<Origin> origins) throws SQLException, IOException {
    run("DELETE FROM place WHERE key LIKE 'bench-%'");
    List<Village> villages = new ArrayList<>();
    try (Copy copy =
        new Copy(
            "place (key, kind, location, country, region, name_en, name_fr, name_ar, other_names,"
                + " rank, source, to_be_checked, search_key, words)")) {
      for (int i = 0; i < Math.clamp(size / 25, 400, 20_000); i++) {
        Origin origin = origins.get(random.nextInt(origins.size()));
        double lon = round(origin.lon + random.nextGaussian(0, 0.5));
        double lat = round(origin.lat + random.nextGaussian(0, 0.4));
        Village village = new Village("bench-" + i, origin, lon, lat);
        String name = words.next(random);
        copy.row(
            village.key,
            "village",
            point(lon, lat),
            "\\N",
            "\\N",
            name,
            name,
            name,
            "{}",
            "5",
            "bench",
            "f",
            name,
            words.foundByName(name, SearchWords.Part.NAME));
        villages.add(village);
      }
    }
    run(
        "UPDATE place v SET country = t.country, region = t.region FROM place t, (VALUES "
            + "%s) AS o (key, town) WHERE v.key = o.key AND t.key = o.town"
                .formatted(
                    String.join(
                        ",",
                        villages.stream()
                            .map(v -> "('%s','%s')".formatted(v.key, v.origin.place))
                            .toList())));
    return villages;
  }

  private int copyFamilies() throws SQLException, IOException {
    run("DELETE FROM story_family WHERE slug LIKE 'bench-%'");
    int families = Math.max(1, size / 40);
    try (Copy copy =
        new Copy(
            "story_family (slug, kind, title, gist, words, tale_types, motifs, search_key,"
                + " search_words)")) {
      for (int i = 0; i < families; i++) {
        String title = words.next(random, 3);
        copy.row(
            "bench-" + i,
            "tale",
            json(title),
            json(words.next(random, 12)),
            "{}",
            "{}",
            "{}",
            title,
            words.foundByName(title, SearchWords.Part.TITLE));
      }
    }
    return families;
  }

  private List<String> works() throws SQLException {
    List<String> works = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("SELECT key FROM source ORDER BY key")) {
      while (row.next()) {
        works.add(row.getString("key"));
      }
    }
    return works;
  }

  private void copyNarratives(List<Village> villages, int families)
      throws SQLException, IOException {
    long first = 1 + number("SELECT max(id) FROM narrative");
    long[] seeds = random.longs(4).toArray();
    List<String> works = works();
    try (Copy copy =
        new Copy(
            "narrative (id, slug, family, genre, subgenre, language, people, recorded, recorded_from,"
                + " recorded_to, claim, verification, verification_note, tale_types, motifs, status,"
                + " protocol, sources, words)")) {
      SplittableRandom dice = new SplittableRandom(seeds[0]);
      for (int i = 0; i < size; i++) {
        tell(i);
        copyNarrative(copy, dice, first + i, village(villages, i), i, families, works);
      }
    }
    copyParts(villages, first, seeds);
  }

  private void copyNarrative(
      Copy copy,
      SplittableRandom dice,
      long id,
      Village village,
      int i,
      int families,
      List<String> works)
      throws SQLException {
    int year = (int) Math.clamp(Math.round(1935 + dice.nextGaussian(0, 35)), 1850, 2025);
    boolean dated = dice.nextInt(100) >= 9;
    String genre = GENRES.get(dice.nextInt(GENRES.size()));
    copy.row(
        String.valueOf(id),
        "bench-" + i,
        dice.nextInt(100) < 45 ? "bench-" + dice.nextInt(families) : "\\N",
        genre,
        genre,
        village.origin.language,
        village.origin.people,
        dated ? String.valueOf(year) : "\\N",
        dated ? String.valueOf(year) : "\\N",
        dated ? String.valueOf(year) : "\\N",
        "source",
        "source",
        "made up",
        dice.nextInt(100) < 62 ? "{\"ATU " + (1 + zipf(dice, 900)) + "\"}" : "{}",
        dice.nextInt(100) < 40 ? "{K" + (1 + zipf(dice, 400)) + "}" : "{}",
        dice.nextInt(100) < 94 ? "published" : "withdrawn",
        dice.nextInt(100) < 97 ? "open" : "community",
        "{" + work(works, i) + "}",
        words.foundByName(title(i), SearchWords.Part.TITLE) + " " + words.foundByText(summary(i)));
  }

  private void copyParts(List<Village> villages, long first, long[] seeds)
      throws SQLException, IOException {
    try (Copy copy = new Copy("narrative_title (narrative_id, language, title)")) {
      for (int i = 0; i < size; i++) {
        String id = String.valueOf(first + i);
        copy.row(id, "en", title(i));
        copy.row(id, "fr", title(i));
      }
    }
    try (Copy copy =
        new Copy("narrative_text (narrative_id, position, kind, origin, language, script, body)")) {
      for (int i = 0; i < size; i++) {
        tell(i);
        copy.row(String.valueOf(first + i), "0", "summary", "atlas", "en", "Latn", summary(i));
      }
    }
    try (Copy copy =
        new Copy(
            "place_link (narrative_id, position, place, role, certainty, basis, footprint_metres,"
                + " location, qk)")) {
      SplittableRandom dice = new SplittableRandom(seeds[1]);
      for (int i = 0; i < size; i++) {
        Village village = village(villages, i);
        boolean uncertain = dice.nextInt(100) < 20;
        long qk = TileCoord.containing(village.lon, village.lat, TileCoord.MAX_ZOOM).morton();
        copy.row(
            String.valueOf(first + i),
            "0",
            village.key,
            "told_at",
            uncertain ? "uncertain" : "certain",
            uncertain ? "representative" : "from_source",
            uncertain ? String.valueOf(30_000 * (1 + village.key.length() % 4)) : "\\N",
            point(village.lon, village.lat),
            String.valueOf(qk));
      }
    }
    copySources(first, seeds[2]);
  }

  private void copySources(long first, long seed) throws SQLException, IOException {
    List<String> works = works();
    SplittableRandom dice = new SplittableRandom(seed);
    try (Copy copy = new Copy("narrative_source (narrative_id, position, source, role, locator)")) {
      for (int i = 0; i < size; i++) {
        copy.row(
            String.valueOf(first + i),
            "0",
            work(works, i),
            "collection",
            String.valueOf(1 + dice.nextInt(400)));
      }
    }
  }

  private static String work(List<String> works, int i) {
    return works.get(zipf(new SplittableRandom(~SEED - i), works.size()));
  }

  private static Village village(List<Village> villages, int i) {
    return villages.get(zipf(new SplittableRandom(SEED + i), villages.size()));
  }

  /** From 0 on, the k-th number about 1/k times as often as the first. */
  private static int zipf(SplittableRandom dice, int below) {
    return (int) Math.min(below - 1, Math.exp(dice.nextDouble() * Math.log(below + 1)) - 1);
  }

  String title(int i) {
    return words.next(new SplittableRandom(SEED - i), 4);
  }

  private String summary(int i) {
    SplittableRandom dice = new SplittableRandom(~SEED + 31L * i);
    return words.next(dice, 30 + dice.nextInt(30));
  }

  private void tell(int i) {
    if (i % STEP == 0) {
      Bench.say("  making narratives: %,d of %,d", i, size);
    }
  }

  private static double round(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }

  private static String point(double lon, double lat) {
    return String.format(Locale.ROOT, "SRID=4326;POINT(%s %s)", lon, lat);
  }

  private static String json(String text) {
    return "{\"en\":\"" + text + "\",\"fr\":\"" + text + "\"}";
  }

  /** One COPY; every value is already written as COPY wants it. */
  private final class Copy implements AutoCloseable {
    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder();

    Copy(String into) throws SQLException {
      CopyManager manager = database.unwrap(PGConnection.class).getCopyAPI();
      copy = manager.copyIn("COPY " + into + " FROM STDIN");
    }

    void row(String... values) throws SQLException {
      rows.append(String.join("\t", values)).append('\n');
      if (rows.length() > 1 << 16) {
        send();
      }
    }

    @Override
    public void close() throws SQLException {
      send();
      copy.endCopy();
    }

    private void send() throws SQLException {
      byte[] bytes = rows.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
      rows.setLength(0);
    }
  }
}
