package org.tinfusin.trail;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.tinfusin.account.Account;
import org.tinfusin.language.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** A row of {@code trail} with its stops. */
@Entity
@Table(name = "trail")
@NullUnmarked
class TrailEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private String slug;
  private String key;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> title;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> intro;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> aims;

  private int ageFrom;
  private int ageTo;
  private int minutes;
  private String theme;
  private String visibility;
  private boolean shipped;
  private Long author;
  private String authorName;
  private String credit;
  private String note;
  private Instant changedAt;

  @ElementCollection
  @CollectionTable(name = "trail_stop", joinColumns = @JoinColumn(name = "trail"))
  @OrderColumn(name = "number")
  @ListIndexBase(1)
  private List<StopRow> stops = new ArrayList<>();

  protected TrailEntity() {}

  /** A row of {@code trail_stop}; the number is its place in the list, from 1. */
  @Embeddable
  record StopRow(String kind, String target, @JdbcTypeCode(SqlTypes.JSON) String words) {
    static StopRow of(TrailStop stop, JsonMapper json) {
      return new StopRow(
          stop.kind().name().toLowerCase(Locale.ROOT),
          stop.slug(),
          json.writeValueAsString(
              new StopWords(stop.text(), stop.questions(), stop.shown(), stop.languages())));
    }

    TrailStop toStop(JsonMapper json) {
      StopWords said = json.readValue(words, StopWords.class);
      return new TrailStop(
          TrailStop.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
          target,
          said.text(),
          said.questions(),
          said.shown(),
          said.languages());
    }
  }

  /** The words of a stop, as JSON. */
  record StopWords(
      LocalizedText text,
      List<Question> questions,
      Set<TrailStop.Part> shown,
      Set<String> languages) {}

  static TrailEntity named(String slug, String key) {
    TrailEntity row = new TrailEntity();
    row.slug = slug;
    row.key = key;
    row.visibility = Visibility.PRIVATE.word();
    return row;
  }

  void takeOver(TrailDraft draft, JsonMapper json) {
    title = draft.title().byLanguage();
    intro = draft.intro().byLanguage();
    aims = draft.aims().byLanguage();
    ageFrom = draft.ageFrom();
    ageTo = draft.ageTo();
    minutes = draft.minutes();
    theme = draft.theme().word();
    stops.clear();
    draft.stops().forEach(stop -> stops.add(StopRow.of(stop, json)));
    changedAt = Instant.now();
  }

  void belongTo(Account account) {
    author = account.id();
    authorName = account.displayName();
  }

  /** It comes with the atlas and is everybody's. */
  void ship() {
    shipped = true;
    visibility = Visibility.PUBLIC.word();
  }

  void creditTo(String newCredit) {
    credit = newCredit;
  }

  void show(Visibility to) {
    visibility = to.word();
    note = null;
    changedAt = Instant.now();
  }

  /** Not public now; its author reads why. */
  void sendBack(String why) {
    show(Visibility.BY_LINK);
    note = why;
  }

  boolean isBy(Account account) {
    return author != null && author == account.id();
  }

  int version() {
    return version;
  }

  String key() {
    return key;
  }

  boolean hasStops() {
    return !stops.isEmpty();
  }

  Visibility visibility() {
    return Visibility.parse(visibility);
  }

  Trail toTrail(boolean mine, JsonMapper json) {
    TrailDraft words =
        new TrailDraft(
            new LocalizedText(title),
            new LocalizedText(intro),
            new LocalizedText(aims),
            ageFrom,
            ageTo,
            minutes,
            Theme.parse(theme),
            stops.stream().map(stop -> stop.toStop(json)).toList());
    return new Trail(
        slug, key, version, words, visibility(), shipped, authorName, mine, credit, note);
  }
}
