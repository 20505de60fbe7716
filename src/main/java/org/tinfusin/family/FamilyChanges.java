package org.tinfusin.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tinfusin.account.Account;
import org.tinfusin.family.FamilyChange.Deed;
import org.tinfusin.family.FamilyRefusal.Reason;
import org.tinfusin.family.FamilyState.CrossLink;
import org.tinfusin.family.FamilyState.Membership;
import org.tinfusin.family.FamilyState.Name;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.FamilyPlacement;
import org.tinfusin.narrative.NarrativePublished;
import org.tinfusin.narrative.Narratives;

/**
 * What curators do to story families. Each change keeps what stood there before, and can be taken
 * back as long as nothing later was done to the same families. Each method refuses with a {@link
 * FamilyRefusal}; {@code seen} is what {@link #seen} said when the curator looked.
 */
@Service
public class FamilyChanges {
  private static final int LONGEST_TITLE = 200;
  private static final int LISTED = 30;

  private final Narratives narratives;
  private final FamilyChangeQuery changes;
  private final FamilyNameQuery names;
  private final StoryFamilies families;

  FamilyChanges(
      Narratives narratives,
      FamilyChangeQuery changes,
      FamilyNameQuery names,
      StoryFamilies families) {
    this.narratives = narratives;
    this.changes = changes;
    this.names = names;
    this.families = families;
  }

  /** The family that took this one in, at the end of all mergings; nothing when none did. */
  public Optional<String> movedTo(String slug) {
    return names.whole(slug).filter(whole -> !whole.equals(slug));
  }

  /** The latest changes of all families, or of one. */
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public List<FamilyChange> latest(@Nullable String family) {
    return changes.latest(family, LISTED);
  }

  /** A number that grows with every change of these families. */
  public long seen(String... slugs) {
    return changes.changes(List.of(slugs));
  }

  /** All families a narrative belongs to, the one it stands under first. */
  public List<String> familiesOf(String narrative) {
    return Stream.concat(
            narratives.placementOf(narrative).map(FamilyPlacement::family).stream(),
            changes.furtherFamilies(narrative).stream())
        .distinct()
        .toList();
  }

  /** The first family is taken in by the second: its narratives, names and links go there. */
  @Transactional
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public void merge(String from, String into, String comment, long seen, Account curator) {
    refuseIf(from.equals(into), Reason.SAME_FAMILY);
    begin(seen, from, into);
    refuseIf(!names.kind(from).equals(names.kind(into)), Reason.OTHER_KIND);
    FamilyState before = stateOf(List.of(from, into), narratives.placedIn(from));
    changes.note(Deed.MERGE, from, into, List.of(from, into), before, comment, curator.id());
    names.lendNames(from, into);
    before.placements().forEach(placed -> narratives.place(placed.narrative(), into));
    before.memberships().stream()
        .filter(member -> member.family().equals(from))
        .forEach(member -> move(member, into));
    before.links().stream()
        .filter(link -> link.family().equals(from))
        .forEach(link -> names.leadTo(into, link));
    names.mergeInto(from, into);
  }

  /**
   * Some narratives of a family become a family of their own.
   *
   * @return the slug of the new family
   */
  @Transactional
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public String split(
      String family,
      Collection<String> chosen,
      LocalizedText title,
      String comment,
      long seen,
      Account curator) {
    check(title);
    begin(seen, family);
    List<FamilyPlacement> placed = narratives.placedIn(family);
    List<Membership> further = changes.memberships(List.of(family));
    Set<String> members = new LinkedHashSet<>();
    placed.forEach(member -> members.add(member.narrative()));
    further.forEach(member -> members.add(member.narrative()));
    refuseIf(chosen.isEmpty(), Reason.NOBODY_CHOSEN);
    refuseIf(!members.containsAll(chosen), Reason.NOT_THERE);
    refuseIf(chosen.containsAll(members), Reason.EVERYBODY_CHOSEN);
    FamilyState before = stateOf(List.of(family), chosenOf(placed, chosen));
    String part = families.putPart(family, title);
    changes.note(Deed.SPLIT, family, part, List.of(family, part), before, comment, curator.id());
    before.placements().forEach(member -> narratives.place(member.narrative(), part));
    before.memberships().stream()
        .filter(member -> chosen.contains(member.narrative()))
        .forEach(member -> move(member, part));
    return part;
  }

  /** The family is called so from now on; its address stays. */
  @Transactional
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public void rename(
      String family, LocalizedText title, String comment, long seen, Account curator) {
    check(title);
    begin(seen, family);
    FamilyState before = stateOf(List.of(family), List.of());
    changes.note(Deed.RENAME, family, null, List.of(family), before, comment, curator.id());
    names.rename(family, title);
  }

  /** The narrative belongs to this family too, or to this one first when it stood alone. */
  @Transactional
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public void join(String narrative, String family, String comment, Account curator) {
    begin(seen(family), family);
    FamilyPlacement placed = placed(narrative);
    refuseIf(familiesOf(narrative).contains(family), Reason.ALREADY_THERE);
    FamilyState before = stateOf(List.of(family), List.of(placed));
    changes.note(Deed.JOIN, family, null, List.of(family), before, comment, curator.id());
    if (placed.family() == null) {
      narratives.place(narrative, family);
    } else {
      changes.join(narrative, family);
    }
  }

  /** The narrative belongs to this family no longer; a further one of its own comes first then. */
  @Transactional
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public void leave(String narrative, String family, String comment, Account curator) {
    begin(seen(family), family);
    FamilyPlacement placed = placed(narrative);
    List<String> further = changes.furtherFamilies(narrative);
    List<String> touched = new ArrayList<>(List.of(family));
    touched.addAll(further);
    refuseIf(!familiesOf(narrative).contains(family), Reason.NOT_THERE);
    FamilyState before = stateOf(touched, List.of(placed));
    changes.note(Deed.LEAVE, family, null, touched, before, comment, curator.id());
    if (!changes.leave(narrative, family)) {
      String next = further.isEmpty() ? null : further.getFirst();
      narratives.place(narrative, next);
      if (next != null) {
        changes.leave(narrative, next);
      }
    }
  }

  /**
   * Takes a change back: everything it touched stands as before. The address of a part that had
   * been split off leads to the whole from then on.
   */
  @Transactional
  @PreAuthorize("hasAnyRole('CURATOR', 'ADMINISTRATOR')")
  public void undo(long id, Account curator) {
    changes.lock();
    FamilyChange change =
        changes.find(id).orElseThrow(() -> new FamilyRefusal(Reason.NO_SUCH_FAMILY));
    refuseIf(change.undone() != null, Reason.UNDONE_ALREADY);
    refuseIf(changes.hasLater(change), Reason.LATER_CHANGES);
    FamilyState before = changes.before(id);
    changes.memberships(change.families()).forEach(m -> changes.leave(m.narrative(), m.family()));
    before.memberships().forEach(m -> changes.join(m.narrative(), m.family()));
    before.links().forEach(link -> leadBack(link, change.families()));
    before.placements().forEach(narratives::putBack);
    before.names().forEach(names::restore);
    if (change.deed() == Deed.SPLIT && change.other() != null) {
      names.mergeInto(change.other(), change.family());
    }
    changes.undone(id, curator.id());
  }

  /** A narrative that comes for a family which was taken in goes to the one that took it. */
  @EventListener
  void follow(NarrativePublished published) {
    narratives
        .placementOf(published.slug())
        .map(FamilyPlacement::family)
        .flatMap(this::movedTo)
        .ifPresent(whole -> narratives.place(published.slug(), whole));
  }

  private void begin(long seen, String... slugs) {
    changes.lock();
    for (String slug : slugs) {
      refuseIf(
          names.find(slug).filter(name -> name.mergedInto() == null).isEmpty(),
          Reason.NO_SUCH_FAMILY);
    }
    refuseIf(seen(slugs) != seen, Reason.CHANGED_MEANWHILE);
  }

  private FamilyState stateOf(List<String> slugs, List<FamilyPlacement> placements) {
    List<Name> called = slugs.stream().flatMap(slug -> names.find(slug).stream()).toList();
    List<CrossLink> links =
        slugs.stream().flatMap(slug -> names.crossLinks(slug).stream()).toList();
    return new FamilyState(placements, changes.memberships(slugs), called, links);
  }

  private static List<FamilyPlacement> chosenOf(
      List<FamilyPlacement> placed, Collection<String> chosen) {
    return placed.stream().filter(member -> chosen.contains(member.narrative())).toList();
  }

  private void move(Membership member, String to) {
    changes.leave(member.narrative(), member.family());
    if (!familiesOf(member.narrative()).contains(to)) {
      changes.join(member.narrative(), to);
    }
  }

  private void leadBack(CrossLink link, List<String> touched) {
    for (String family : touched) {
      if (!family.equals(link.family())) {
        names.leadTo(link.family(), new CrossLink(link.narrative(), link.kind(), family));
      }
    }
  }

  private FamilyPlacement placed(String narrative) {
    return narratives
        .placementOf(narrative)
        .orElseThrow(() -> new FamilyRefusal(Reason.NO_SUCH_NARRATIVE));
  }

  private static void check(LocalizedText title) {
    refuseIf(title.isEmpty(), Reason.TITLE_EMPTY);
    refuseIf(
        title.byLanguage().values().stream().anyMatch(words -> words.length() > LONGEST_TITLE),
        Reason.TITLE_LONG);
  }

  private static void refuseIf(boolean wrong, Reason reason) {
    if (wrong) {
      throw new FamilyRefusal(reason);
    }
  }
}
