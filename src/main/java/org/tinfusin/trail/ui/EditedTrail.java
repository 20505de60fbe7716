package org.tinfusin.trail.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.trail.Theme;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailDraft;
import org.tinfusin.trail.TrailStop;
import org.tinfusin.trail.Trails;
import org.tinfusin.trail.Visibility;

/** A trail while it is worked on: what is typed stays here even when it cannot be kept yet. */
final class EditedTrail {
  private @Nullable Trail kept;
  private final @Nullable String credit;

  LocalizedText title;
  LocalizedText intro;
  LocalizedText aims;
  int ageFrom;
  int ageTo;
  int minutes;
  Theme theme;
  final List<TrailStop> stops;

  private EditedTrail(@Nullable Trail kept, TrailDraft draft, @Nullable String credit) {
    this.kept = kept;
    this.credit = credit;
    title = draft.title();
    intro = draft.intro();
    aims = draft.aims();
    ageFrom = draft.ageFrom();
    ageTo = draft.ageTo();
    minutes = draft.minutes();
    theme = draft.theme();
    stops = new ArrayList<>(draft.stops());
  }

  static EditedTrail of(Trail trail) {
    return new EditedTrail(trail, trail.words(), trail.credit());
  }

  /**
   * One that is not kept before something is done to it.
   *
   * @param credit title and author of the trail it is a copy of
   */
  static EditedTrail begun(TrailDraft draft, @Nullable String credit) {
    return new EditedTrail(null, draft, credit);
  }

  Optional<Trail> kept() {
    return Optional.ofNullable(kept);
  }

  /**
   * @throws org.tinfusin.trail.TrailRefusal when it cannot be kept as it is
   */
  Trail keep(Trails trails) {
    TrailDraft draft =
        new TrailDraft(title, intro, aims, ageFrom, ageTo, minutes, theme, List.copyOf(stops));
    kept =
        kept == null
            ? trails.begin(draft, credit)
            : trails.save(kept.slug(), kept.version(), draft);
    return kept;
  }

  Trail show(Trails trails, Visibility wanted) {
    Trail now = keep(trails);
    kept = trails.show(now.slug(), wanted);
    return kept;
  }

  /** Puts a stop elsewhere in the row; positions from 0. */
  void move(int from, int to) {
    stops.add(to, stops.remove(from));
  }
}
