package org.tinfusin.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tinfusin.exchange.CsvFile.Row;
import org.tinfusin.exchange.RowImport.Origin;
import org.tinfusin.family.FamilyDraft;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryLink;
import org.tinfusin.gazetteer.Gazetteer;
import org.tinfusin.language.Languages;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Bibliography;
import org.tinfusin.narrative.Citation;
import org.tinfusin.narrative.IndexNumber;
import org.tinfusin.narrative.IndexNumbers;
import org.tinfusin.narrative.NarrativeDraft;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Source;
import org.tinfusin.trail.Trails;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads the founding collection; loading it again changes nothing, an interrupted load goes on. */
@Service
public class FoundingCollection {
  private static final List<String> NARRATIVES =
      List.of("narratives/tales.csv", "narratives/proverbs.csv", "narratives/poems.csv");

  private final CollectionFiles files;
  private final LedgerQuery ledger;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final Languages languages;
  private final Gazetteer gazetteer;
  private final Bibliography bibliography;
  private final IndexNumbers indexNumbers;
  private final StoryFamilies families;
  private final Narratives narratives;
  private final Trails trails;

  FoundingCollection(
      CollectionFiles files,
      LedgerQuery ledger,
      PlatformTransactionManager transactions,
      JsonMapper json,
      Languages languages,
      Gazetteer gazetteer,
      Bibliography bibliography,
      IndexNumbers indexNumbers,
      StoryFamilies families,
      Narratives narratives,
      Trails trails) {
    this.files = files;
    this.ledger = ledger;
    this.transaction = new TransactionTemplate(transactions);
    this.json = json;
    this.languages = languages;
    this.gazetteer = gazetteer;
    this.bibliography = bibliography;
    this.indexNumbers = indexNumbers;
    this.families = families;
    this.narratives = narratives;
    this.trails = trails;
  }

  /** Whether every file is, byte for byte, the one that was loaded without a broken row. */
  public boolean isLoaded() {
    return files.checksum().equals(ledger.all().get("collection/files"));
  }

  /** Loads what is new or changed and tells how far it is. */
  public ImportReport load(Consumer<Progress> progress) {
    RowImport rows = new RowImport(transaction, ledger);
    csv("languages.csv", "tag", rows, GazetteerRows::language, languages::put);
    loadRegions(rows);
    csv("peoples.csv", "key", rows, GazetteerRows::people, gazetteer::put);
    csv("gazetteer.csv", "key", rows, GazetteerRows::place, gazetteer::put);
    csv("bibliography.csv", "key", rows, FoundingCollection::source, bibliography::put);
    csv("tale-types.csv", "scheme code", rows, FoundingCollection::taleType, indexNumbers::put);
    csv("motifs.csv", "code", rows, FoundingCollection::motif, indexNumbers::put);
    Map<String, FamilyDraft> drafts = loadFamilies(rows);
    Map<String, String> familyOfNarrative = loadNarratives(rows, drafts, progress);
    new TellingImport(files, rows, families).load(drafts.values(), familyOfNarrative);
    csv("links.csv", "narrative kind family", rows, FoundingCollection::link, families::put);
    loadTrails(rows);
    if (rows.report().broken().isEmpty()) {
      ledger.note("collection", "files", files.checksum());
    }
    return rows.report();
  }

  /** How many narratives of how many have been looked at. */
  public record Progress(int done, int of) {}

  /**
   * @param key the columns, separated by a space, that the ledger knows a row by
   */
  private <T> void csv(
      String file, String key, RowImport rows, Function<Row, T> reading, Consumer<T> keeping) {
    for (Row row : read(file, rows)) {
      rows.row(origin(file, key, row), () -> reading.apply(row.whole()), keeping::accept);
    }
  }

  /** The rows of a file, none when it is not there; a fault of its header line is told. */
  private List<Row> read(String file, RowImport rows) {
    Resource resource = files.file(file);
    if (!resource.exists()) {
      return List.of();
    }
    CsvColumns.faults(file, CsvFile.columns(resource))
        .forEach(fault -> rows.passOver(new Origin(file, "", file, 1), fault));
    return CsvFile.rows(resource);
  }

  private static Origin origin(String file, String key, Row row) {
    String entry =
        Arrays.stream(key.split(" ", -1)).map(row::orBlank).collect(Collectors.joining(" "));
    return new Origin(file, entry, file, row.line());
  }

  private void loadRegions(RowImport rows) {
    String file = "regions.geojson";
    int number = 0;
    for (JsonNode feature : tree(files.file(file)).path("features")) {
      number++;
      String key = feature.path("properties").path("key").asString("");
      rows.row(
          new Origin(file, key, file, number), () -> GazetteerRows.region(feature), gazetteer::put);
    }
  }

  private Map<String, FamilyDraft> loadFamilies(RowImport rows) {
    Map<String, FamilyDraft> drafts = new LinkedHashMap<>();
    for (Row row : read("families.csv", rows)) {
      rows.row(origin("families.csv", "key", row), () -> read(row.whole(), drafts), families::put);
    }
    return drafts;
  }

  private void loadTrails(RowImport rows) {
    for (Resource file : files.files("trails/*.yaml")) {
      String slug = TrailRows.slug(file);
      rows.row(
          new Origin("trail", slug, "trails/" + slug + ".yaml", 1),
          () -> TrailRows.trail(file),
          draft -> trails.put(slug, draft));
    }
  }

  private FamilyDraft read(Row row, Map<String, FamilyDraft> drafts) {
    String key = row.text("key");
    FamilyDraft draft = FamilyRows.family(row, files.file("families/" + key + ".yaml"));
    drafts.put(key, draft);
    return draft;
  }

  /** Gives the family of each narrative that has one. */
  private Map<String, String> loadNarratives(
      RowImport rows, Map<String, FamilyDraft> families, Consumer<Progress> progress) {
    NarrativeRows reader = new NarrativeRows(citations(rows), families);
    Map<String, List<Row>> byFile = new LinkedHashMap<>();
    NARRATIVES.forEach(file -> byFile.put(file, read(file, rows)));
    Map<String, String> familyOf = new HashMap<>();
    int all = byFile.values().stream().mapToInt(List::size).sum();
    int done = 0;
    for (Map.Entry<String, List<Row>> file : byFile.entrySet()) {
      for (Row row : file.getValue()) {
        Origin origin = new Origin("narrative", row.orBlank("slug"), file.getKey(), row.line());
        rows.row(
            origin,
            () -> Placed.of(reader.narrative(row.whole()), rows),
            placed -> narratives.publish(placed.draft()));
        row.optional("family").ifPresent(family -> familyOf.put(origin.key(), family));
        progress.accept(new Progress(++done, all));
      }
    }
    return familyOf;
  }

  /**
   * A narrative with the wording of what it takes its point and its search words from: when that
   * changes, it is published anew.
   */
  private record Placed(NarrativeDraft draft, List<String> wordings) {
    static Placed of(NarrativeDraft draft, RowImport rows) {
      List<String> wordings = new ArrayList<>();
      draft.places().forEach(link -> wordings.add(rows.wording("gazetteer.csv", link.place())));
      wordings.add(rows.wording("languages.csv", draft.language().value()));
      if (draft.people() != null) {
        wordings.add(rows.wording("peoples.csv", draft.people()));
      }
      if (draft.family() != null) {
        wordings.add(rows.wording("families.csv", draft.family()));
      }
      draft
          .citations()
          .forEach(cited -> wordings.add(rows.wording("bibliography.csv", cited.source())));
      return new Placed(draft, List.copyOf(wordings));
    }
  }

  /** Citations by slug. */
  private Map<String, List<Citation>> citations(RowImport rows) {
    String file = "narrative-sources.csv";
    Map<String, List<Citation>> bySlug = new HashMap<>();
    for (Row row : read(file, rows)) {
      rows.read(
              origin(file, "narrative", row),
              () -> Map.entry(row.text("narrative"), citation(row.whole())))
          .ifPresent(
              cited ->
                  bySlug
                      .computeIfAbsent(cited.getKey(), slug -> new ArrayList<>())
                      .add(cited.getValue()));
    }
    return bySlug;
  }

  private static Citation citation(Row row) {
    return Citation.parse(row.text("work"), row.text("role"), row.orBlank("locator"));
  }

  private static IndexNumber taleType(Row row) {
    return indexNumber(IndexNumber.Kind.TYPE, row.text("scheme") + " " + row.text("code"), row);
  }

  private static IndexNumber motif(Row row) {
    return indexNumber(IndexNumber.Kind.MOTIF, row.text("code"), row);
  }

  private static IndexNumber indexNumber(IndexNumber.Kind kind, String number, Row row) {
    return IndexNumber.parse(
        kind, number, localized(row, "label"), row.text("check"), row.orNull("read"));
  }

  private static StoryLink link(Row row) {
    return new StoryLink(
        row.text("narrative"),
        StoryLink.Kind.parse(row.text("kind")),
        row.text("family"),
        localized(row, "reason"),
        row.orNull("source"));
  }

  private static LocalizedText localized(Row row, String column) {
    return LocalizedText.of(
        row.orBlank(column + "_en"), row.orBlank(column + "_fr"), row.orBlank(column + "_ar"));
  }

  private static Source source(Row row) {
    return new Source(
        row.text("key"),
        row.orBlank("author"),
        row.yearOrNull("year"),
        row.yearOrNull("year_end"),
        row.text("title"),
        row.orNull("container"),
        row.orNull("place"),
        row.orNull("publisher"),
        row.text("kind"),
        row.list("languages"),
        row.yearOrNull("author_died"),
        row.optional("rights").orElse("unknown"),
        row.orNull("note"));
  }

  private JsonNode tree(Resource file) {
    try (InputStream in = file.getInputStream()) {
      return json.readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file.getFilename(), unreadable);
    }
  }
}
