package org.tinfusin.trail;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.account.Account;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.account.Role;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.trail.TrailRefusal.Reason;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one door to trails, and the only writer of them. Each method answers or refuses for whoever
 * is asking; a trail that somebody may not see is for them as if it were not there.
 */
@Service
public class Trails {
  /** In the address of a trail that is not public: what opens it. */
  public static final String KEY = "key";

  private final TrailRepository trails;
  private final TrailQuery query;
  private final CurrentAccount current;
  private final JsonMapper json;

  Trails(TrailRepository trails, TrailQuery query, CurrentAccount current, JsonMapper json) {
    this.trails = trails;
    this.query = query;
    this.current = current;
    this.json = json;
  }

  /** Whether whoever is asking makes trails. */
  public boolean maySeeToTrails() {
    return current.has(Role.TEACHER) || mayLook();
  }

  /** Whether whoever is asking decides what becomes public. */
  public boolean mayLook() {
    return current.has(Role.CURATOR) || current.has(Role.ADMINISTRATOR);
  }

  /**
   * @param key what the address brought; null or wrong for none
   */
  @Transactional(readOnly = true)
  public Optional<Trail> find(String slug, @Nullable String key) {
    return trails.findBySlug(slug).filter(row -> isOpen(row, key)).map(this::read);
  }

  /** The trail that a short address leads to. */
  @Transactional(readOnly = true)
  public Optional<Trail> findByKey(String key) {
    return trails.findByKey(key).filter(row -> isOpen(row, key)).map(this::read);
  }

  /** Public trails, those of the atlas first. */
  public List<TrailSummary> gallery() {
    return query.gallery();
  }

  /** Slugs of public trails. */
  public List<String> publicSlugs() {
    return query.publicSlugs();
  }

  /** The trails of whoever is asking, those changed last first. */
  @Transactional(readOnly = true)
  public List<Trail> mine() {
    return current
        .find()
        .map(account -> trails.findByAuthorOrderByChangedAtDesc(account.id()))
        .orElse(List.of())
        .stream()
        .map(this::read)
        .toList();
  }

  /** Trails that ask to become public, the oldest first. */
  @Transactional(readOnly = true)
  public List<Trail> waiting() {
    refuseUnless(mayLook(), Reason.NO_CURATOR);
    return trails.findByVisibilityOrderByChangedAt(Visibility.WAITING.word()).stream()
        .map(this::read)
        .toList();
  }

  /**
   * Keeps a new trail, which only its author sees.
   *
   * @param credit title and author of the trail it is a copy of; null when it is none
   */
  @Transactional
  public Trail begin(TrailDraft draft, @Nullable String credit) {
    refuseUnless(maySeeToTrails(), Reason.NO_TEACHER);
    TrailEntity row = TrailEntity.named(TrailKeys.slug(plainTitle(draft)), TrailKeys.key());
    row.belongTo(current.get());
    row.creditTo(credit);
    row.takeOver(draft, json);
    return read(trails.saveAndFlush(row));
  }

  /** Whether a change by whoever is asking takes it from the public until a curator looks again. */
  public boolean waitsWhenChanged(Trail trail) {
    return trail.visibility() == Visibility.PUBLIC && !mayLook();
  }

  /**
   * Keeps what was changed. A public trail waits for a curator again, unless a curator wrote it.
   *
   * @param version the one that was changed
   * @throws TrailRefusal when it was changed elsewhere meanwhile
   */
  @Transactional
  public Trail save(String slug, int version, TrailDraft draft) {
    TrailEntity row = own(slug);
    refuseUnless(row.version() == version, Reason.CHANGED_ELSEWHERE);
    row.takeOver(draft, json);
    if (row.visibility() == Visibility.PUBLIC && !mayLook()) {
      row.show(Visibility.WAITING);
    }
    return flushed(row);
  }

  /**
   * Sets who may see it. To be public it must have a stop, and a curator must look at it; a
   * curator's own is public at once.
   */
  @Transactional
  public Trail show(String slug, Visibility wanted) {
    TrailEntity row = own(slug);
    boolean open = wanted == Visibility.PUBLIC || wanted == Visibility.WAITING;
    refuseUnless(!open || row.hasStops(), Reason.NO_STOPS);
    row.show(open ? (mayLook() ? Visibility.PUBLIC : Visibility.WAITING) : wanted);
    return flushed(row);
  }

  /**
   * A curator lets it become public.
   *
   * @param version the one that was looked at
   * @throws TrailRefusal when it was changed since
   */
  @Transactional
  public Trail open(String slug, int version) {
    TrailEntity row = waiting(slug);
    refuseUnless(row.version() == version, Reason.CHANGED_SINCE);
    row.show(Visibility.PUBLIC);
    return flushed(row);
  }

  /** A curator does not, and says why; it stays open to whoever has its link. */
  @Transactional
  public Trail sendBack(String slug, String why) {
    TrailEntity row = waiting(slug);
    refuseUnless(!why.isBlank(), Reason.WHY_EMPTY);
    row.sendBack(why.strip());
    return flushed(row);
  }

  @Transactional
  public void delete(String slug) {
    trails.delete(own(slug));
  }

  /** Keeps a trail that comes with the atlas, in place of what stood there. */
  @Transactional
  public void put(String slug, TrailDraft draft) {
    TrailEntity row =
        trails.findBySlug(slug).orElseGet(() -> TrailEntity.named(slug, TrailKeys.key()));
    row.ship();
    row.takeOver(draft, json);
    trails.saveAndFlush(row);
  }

  private boolean isOpen(TrailEntity row, @Nullable String key) {
    return switch (row.visibility()) {
      case PUBLIC -> true;
      case BY_LINK -> row.key().equals(key) || isMine(row);
      case WAITING -> row.key().equals(key) || isMine(row) || mayLook();
      case PRIVATE -> isMine(row);
    };
  }

  private boolean isMine(TrailEntity row) {
    return current.find().filter(row::isBy).isPresent();
  }

  private Trail read(TrailEntity row) {
    return row.toTrail(isMine(row), json);
  }

  private TrailEntity own(String slug) {
    TrailEntity row = row(slug);
    Account account = current.find().orElse(null);
    refuseUnless(account != null && row.isBy(account), Reason.NOT_YOURS);
    refuseUnless(maySeeToTrails(), Reason.NO_TEACHER);
    return row;
  }

  private TrailEntity waiting(String slug) {
    refuseUnless(mayLook(), Reason.NO_CURATOR);
    TrailEntity row = row(slug);
    refuseUnless(row.visibility() == Visibility.WAITING, Reason.CHANGED_SINCE);
    return row;
  }

  private TrailEntity row(String slug) {
    return trails.findBySlug(slug).orElseThrow(() -> new TrailRefusal(Reason.GONE));
  }

  private Trail flushed(TrailEntity row) {
    try {
      return read(trails.saveAndFlush(row));
    } catch (OptimisticLockingFailureException meanwhile) {
      throw new TrailRefusal(Reason.CHANGED_ELSEWHERE);
    }
  }

  private static String plainTitle(TrailDraft draft) {
    return draft.title().in("en").map(LocalizedText.Part::text).orElse("");
  }

  private static void refuseUnless(boolean right, Reason reason) {
    if (!right) {
      throw new TrailRefusal(reason);
    }
  }
}
