package org.tinfusin.contribution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.tinfusin.account.Account;
import org.tinfusin.contribution.Contribution.Happening;
import org.tinfusin.narrative.Words;

/** A row of {@code contribution} with its events and consents. */
@Entity
@Table(name = "contribution")
@NullUnmarked
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class ContributionEntity {
  /** So long a curator's hold lasts after the last word typed. */
  static final Duration HOLD = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private UUID key;
  private @Nullable Long accountId;
  private @Nullable String contributor;
  private String state = ContributionState.DRAFT.word();

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> typed = new HashMap<>();

  private @Nullable String slug;
  private @Nullable Long editorId;
  private @Nullable String editor;
  private @Nullable Instant heldUntil;
  private Instant createdAt;
  private Instant changedAt;
  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "contribution_event", joinColumns = @JoinColumn(name = "contribution_id"))
  @OrderColumn(name = "position")
  private List<EventRow> events = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "contribution_consent",
      joinColumns = @JoinColumn(name = "contribution_id"))
  @OrderColumn(name = "position")
  private List<ConsentRow> consents = new ArrayList<>();

  /** A file more is no other version of what was typed. */
  @ElementCollection
  @CollectionTable(
      name = "contribution_recording",
      joinColumns = @JoinColumn(name = "contribution_id"))
  @Column(name = "media")
  @OptimisticLock(excluded = true)
  private Set<String> recordings = new HashSet<>();

  protected ContributionEntity() {}

  static ContributionEntity begun(UUID key, Account by) {
    ContributionEntity row = new ContributionEntity();
    row.key = key;
    row.accountId = by.id();
    row.contributor = by.displayName();
    row.createdAt = Instant.now();
    row.changedAt = row.createdAt;
    return row;
  }

  Contribution toContribution() {
    return new Contribution(
        key,
        contributor,
        state(),
        typed(),
        version(),
        slug,
        isHeld() ? editor : null,
        changedAt,
        events.stream().map(EventRow::toEvent).toList());
  }

  ContributionState state() {
    return ContributionState.parse(state);
  }

  Typed typed() {
    return new Typed(typed);
  }

  UUID key() {
    return key;
  }

  /** As others count: from 1, for 0 is what nobody has kept yet. */
  int version() {
    return version + 1;
  }

  @Nullable String slug() {
    return slug;
  }

  @Nullable String contributor() {
    return contributor;
  }

  boolean isOf(Account account) {
    return accountId != null && accountId == account.id();
  }

  /** Whether it ever left its contributor's hands. */
  boolean isHandedIn() {
    return events.stream().anyMatch(event -> event.kind().equals(Words.word(Happening.SUBMITTED)));
  }

  boolean isHeld() {
    return editorId != null && heldUntil != null && heldUntil.isAfter(Instant.now());
  }

  boolean isHeldBy(Account account) {
    return isHeld() && editorId == account.id();
  }

  String editor() {
    return editor;
  }

  void type(Typed now) {
    typed = new HashMap<>(now.fields());
    changedAt = Instant.now();
  }

  /** Ids of the files that were given in it, whether it still names them or not. */
  Set<String> recordings() {
    return recordings;
  }

  void hold(Account by) {
    editorId = by.id();
    editor = by.displayName();
    heldUntil = Instant.now().plus(HOLD);
  }

  void letGo() {
    editorId = null;
    editor = null;
    heldUntil = null;
  }

  void become(ContributionState now) {
    state = now.word();
    changedAt = Instant.now();
  }

  void publishedAs(String newSlug) {
    slug = newSlug;
  }

  /** Writes down what happened; the whole form along with it where it may have changed. */
  void happened(Happening kind, Account by, String words, boolean withForm) {
    events.add(
        new EventRow(
            Words.word(kind),
            Instant.now(),
            by.id(),
            by.displayName(),
            !isOf(by),
            words,
            withForm ? new HashMap<>(typed) : null));
    changedAt = Instant.now();
  }

  void keepConsent() {
    Typed now = typed();
    consents.add(
        new ConsentRow(
            Instant.now(),
            now.says("consent-publish"),
            now.says("consent-name"),
            now.says("consent-class"),
            now.says("consent-research"),
            now.get("consent-how"),
            now.get("public-domain")));
  }

  /** A row of {@code contribution_event}. */
  @Embeddable
  record EventRow(
      String kind,
      Instant at,
      @Nullable Long accountId,
      @Nullable String who,
      boolean byCurator,
      String words,
      @JdbcTypeCode(SqlTypes.JSON) @Nullable Map<String, String> typed) {
    Contribution.Event toEvent() {
      return new Contribution.Event(
          Words.parse(Happening.class, kind),
          at,
          who,
          byCurator,
          words,
          typed == null ? null : new Typed(typed));
    }
  }

  /** A row of {@code contribution_consent}. */
  @Embeddable
  record ConsentRow(
      Instant at,
      boolean publish,
      boolean showName,
      boolean classUse,
      boolean research,
      String how,
      String publicDomain) {}
}
