package org.tinfusin.narrative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/** A row of {@code narrative} with its titles, texts, place links and citations. */
@Entity
@Table(name = "narrative")
@NullUnmarked
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class NarrativeEntity {
  private static final String WITHDRAWN = "withdrawn";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String slug;
  private @Nullable String family;
  private boolean familyDecided;
  private String genre;
  private String subgenre;
  private String language;
  private @Nullable String people;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> peopleNote = new HashMap<>();

  private @Nullable String teller;
  private @Nullable String collector;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> poet = new HashMap<>();

  private boolean poetIsPerson;

  private @Nullable String recorded;
  private @Nullable Integer recordedFrom;
  private @Nullable Integer recordedTo;
  private String claim;
  private String verification;
  private String verificationNote;
  private List<String> taleTypes = new ArrayList<>();
  private List<String> motifs = new ArrayList<>();
  private List<String> sources = new ArrayList<>();
  private String status = "published";
  private String protocol = Protocol.PUBLIC.word();
  private boolean placeReserved;
  private boolean hasAudio;

  @ElementCollection
  @CollectionTable(name = "narrative_title", joinColumns = @JoinColumn(name = "narrative_id"))
  @MapKeyColumn(name = "language")
  @Column(name = "title")
  private Map<String, String> titles = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "narrative_text", joinColumns = @JoinColumn(name = "narrative_id"))
  @OrderColumn(name = "position")
  private List<TextRow> texts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "place_link", joinColumns = @JoinColumn(name = "narrative_id"))
  @OrderColumn(name = "position")
  private List<PlaceLinkRow> places = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "narrative_source", joinColumns = @JoinColumn(name = "narrative_id"))
  @OrderColumn(name = "position")
  private List<CitationRow> citations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "recording", joinColumns = @JoinColumn(name = "narrative_id"))
  @OrderColumn(name = "position")
  private List<RecordingRow> recordings = new ArrayList<>();

  protected NarrativeEntity() {}

  static NarrativeEntity named(String slug) {
    NarrativeEntity row = new NarrativeEntity();
    row.slug = slug;
    return row;
  }

  long id() {
    return id;
  }

  Protocol protocol() {
    return Protocol.parse(protocol);
  }

  boolean isPlaceReserved() {
    return placeReserved;
  }

  void open() {
    status = "published";
  }

  void withdraw() {
    status = WITHDRAWN;
  }

  boolean isWithdrawn() {
    return status.equals(WITHDRAWN);
  }

  /**
   * Takes over everything the draft says, and keeps id and status; also the family, once a curator
   * has decided on it.
   */
  void takeOver(NarrativeDraft draft, List<PlaceLinkRow> links) {
    family = familyDecided ? family : draft.family();
    genre = draft.genre().word();
    subgenre = draft.subgenre();
    language = draft.language().value();
    people = draft.people();
    peopleNote = draft.peopleNote().byLanguage();
    teller = draft.teller();
    collector = draft.collector();
    poet = draft.poet().name().byLanguage();
    poetIsPerson = draft.poet().isPerson();
    takeOverDating(draft.recorded());
    takeOver(draft.attestation());
    taleTypes = new ArrayList<>(draft.taleTypes());
    motifs = new ArrayList<>(draft.motifs());
    sources = works(draft.citations());
    titles.clear();
    titles.putAll(draft.title().byLanguage());
    replace(texts, draft.texts().stream().map(TextRow::of).toList());
    replace(places, links);
    replace(citations, draft.citations().stream().map(CitationRow::of).toList());
    replace(recordings, draft.recordings().stream().map(RecordingRow::of).toList());
    hasAudio = !recordings.isEmpty();
    protocol = draft.protocol().word();
    placeReserved = draft.reservedPlace();
  }

  /** The works that hold or list the narrative; one that is only to be compared is none of them. */
  private static List<String> works(List<Citation> citations) {
    return citations.stream()
        .filter(citation -> citation.role() != Citation.Role.CF)
        .map(Citation::source)
        .distinct()
        .sorted()
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private void takeOverDating(@Nullable String dating) {
    recorded = dating;
    Years years = Years.in(dating).orElse(null);
    recordedFrom = years == null ? null : years.from();
    recordedTo = years == null ? null : years.to();
  }

  private void takeOver(Attestation attestation) {
    claim = Words.word(attestation.claim());
    verification = Words.word(attestation.verification());
    verificationNote = attestation.note();
  }

  private static <T> void replace(List<T> rows, List<T> by) {
    rows.clear();
    rows.addAll(by);
  }

  /** A row of {@code narrative_text}. */
  @Embeddable
  record TextRow(
      String kind,
      String origin,
      String language,
      String script,
      String body,
      @Nullable String basis) {
    static TextRow of(Text text) {
      return new TextRow(
          Words.word(text.kind()),
          Words.word(text.origin()),
          text.language().value(),
          text.script().code(),
          text.body(),
          text.basis() == null ? null : Words.word(text.basis()));
    }
  }

  /**
   * A row of {@code place_link}; {@code qk} is the Morton code of its tile at zoom 20.
   *
   * @param place null when it is kept back
   * @param reservedIn the region that then stands for it
   */
  @Embeddable
  record PlaceLinkRow(
      @Nullable String place,
      @Nullable String reservedIn,
      String role,
      String certainty,
      String basis,
      @Nullable String footprintRegion,
      @Nullable Integer footprintMetres,
      Point location,
      long qk) {}

  /** A row of {@code narrative_source}. */
  @Embeddable
  record CitationRow(String source, String role, @Nullable String locator) {
    static CitationRow of(Citation citation) {
      return new CitationRow(citation.source(), Words.word(citation.role()), citation.locator());
    }
  }

  /** A row of {@code recording}. */
  @Embeddable
  record RecordingRow(String media, @Nullable String language, @Nullable String note) {
    static RecordingRow of(Recording recording) {
      return new RecordingRow(
          recording.media(),
          recording.language() == null ? null : recording.language().value(),
          recording.note());
    }
  }
}
