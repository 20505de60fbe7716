package org.tinfusin.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;
import org.tinfusin.trail.Sight;
import org.tinfusin.trail.Trail;
import org.tinfusin.trail.TrailWalk;

/** What a trail is called and how long it is, as its page, its slides and its handout say it. */
final class TrailWords {
  private static final double KILOMETRE = 1000;
  private static final int ROUND = 10; // km: most places are areas, so nothing finer is true

  private final Translations words;
  private final NarrativeFacts facts;
  private final VariantLines lines;

  TrailWords(Translations words, Names names) {
    this.words = words;
    this.facts = new NarrativeFacts(words, names, new SourceList(words));
    this.lines = new VariantLines(words, names);
  }

  String title(Trail trail, Locale reader) {
    return trail.words().title().textFor(reader);
  }

  /** Such as "Trail · 7 stops · about 5,400 km". */
  String kicker(TrailWalk walk, Locale reader) {
    List<String> parts = new ArrayList<>();
    parts.add(words.text(reader, "trail.trail"));
    parts.add(words.text(reader, "trail.stops", walk.stops().size()));
    if (walk.metres() > 0) {
      parts.add(kilometres(walk.metres(), reader));
    }
    return String.join(" · ", parts);
  }

  /** Such as "about 1,230 km". */
  String kilometres(double metres, Locale reader) {
    long rounded = Math.round(metres / KILOMETRE / ROUND) * ROUND;
    return words.text(reader, "trail.km", Math.max(rounded, ROUND));
  }

  /** For whom and how long, such as "9 to 13 years · 90 minutes". */
  String facts(Trail trail, Locale reader) {
    return String.join(
        " · ",
        words.text(reader, "trail.theme." + trail.words().theme().word()),
        words.text(reader, "trail.ages", trail.words().ageFrom(), trail.words().ageTo()),
        words.text(reader, "trail.minutes", trail.words().minutes()));
  }

  /** Who made it: the atlas, a teacher, or somebody who has left; and whose copy it is. */
  String credit(Trail trail, Locale reader) {
    String by =
        trail.author() != null
            ? words.text(reader, "trail.by", trail.author())
            : words.text(reader, trail.shipped() ? "trail.by-atlas" : "trail.by-nobody");
    return trail.credit() == null
        ? by
        : by + " · " + words.text(reader, "trail.copy-of", trail.credit());
  }

  /** Where and among whom, such as "Told at: somewhere around Kano · Hausa". */
  String where(Sight sight, Locale reader) {
    return switch (sight) {
      case Sight.OfNarrative told ->
          facts.roleAndPlace(told.narrative().place(), reader)
              + " · "
              + lines.teller(told.narrative().people(), told.narrative().language(), reader);
      case Sight.OfFamily family ->
          words.text(reader, "story.variants", family.family().variants().size());
    };
  }

  /** The title of a stop, or that nothing is shown there any more. */
  void heading(Element parent, TrailWalk.Stop stop, Locale reader) {
    stop.sight()
        .ifPresentOrElse(
            sight -> sight.title().in(reader).ifPresent(t -> Html.child(parent, "span", "", t)),
            () -> Html.child(parent, "span", "", words.text(reader, "trail.gone")));
  }

  /** The teacher's own words, a paragraph for each line. */
  void text(Element parent, TrailWalk.Stop stop, Locale reader) {
    stop.words()
        .text()
        .in(reader)
        .ifPresent(
            part ->
                part.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(
                        line ->
                            Html.written(
                                Html.child(parent, "p", "own-words", line),
                                part.language(),
                                part.direction())));
  }
}
