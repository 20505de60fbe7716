package org.tinfusin.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.trail.TrailRefusal.Reason;

/**
 * What a teacher writes of a trail.
 *
 * @param aims what a class is to take away
 * @param ageFrom youngest pupils, in years
 * @param ageTo oldest pupils, in years
 * @param minutes how long it takes
 */
public record TrailDraft(
    LocalizedText title,
    LocalizedText intro,
    LocalizedText aims,
    int ageFrom,
    int ageTo,
    int minutes,
    Theme theme,
    List<TrailStop> stops) {
  public static final int MOST_STOPS = 60;

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 4000;

  /**
   * @throws TrailRefusal when a part of it cannot be kept
   */
  public TrailDraft {
    stops = List.copyOf(stops);
    refuseIf(title.isEmpty(), Reason.TITLE_EMPTY);
    refuseIf(longerThan(LONGEST_TITLE, title), Reason.TEXT_LONG);
    refuseIf(longerThan(LONGEST_TEXT, intro) || longerThan(LONGEST_TEXT, aims), Reason.TEXT_LONG);
    refuseIf(ageFrom < 3 || ageTo > 99 || ageFrom > ageTo, Reason.AGES);
    refuseIf(minutes < 5 || minutes > 600, Reason.MINUTES);
    refuseIf(stops.size() > MOST_STOPS, Reason.STOPS_MANY);
    refuseIf(
        stops.stream().flatMap(TrailDraft::texts).anyMatch(t -> longerThan(LONGEST_TEXT, t)),
        Reason.TEXT_LONG);
  }

  /** A trail that is only begun. */
  public static TrailDraft begun(LocalizedText title, List<TrailStop> stops) {
    return new TrailDraft(
        title, LocalizedText.NONE, LocalizedText.NONE, 9, 14, 60, Theme.FAMILY, stops);
  }

  /** The same with one stop more. */
  public TrailDraft and(TrailStop stop) {
    List<TrailStop> more = new ArrayList<>(stops);
    more.add(stop);
    return new TrailDraft(title, intro, aims, ageFrom, ageTo, minutes, theme, more);
  }

  private static Stream<LocalizedText> texts(TrailStop stop) {
    return Stream.concat(
        Stream.of(stop.text()),
        stop.questions().stream()
            .flatMap(q -> Stream.concat(Stream.of(q.ask(), q.answer()), q.choices().stream())));
  }

  private static boolean longerThan(int most, LocalizedText text) {
    return text.byLanguage().values().stream().anyMatch(t -> t.length() > most);
  }

  private static void refuseIf(boolean wrong, Reason reason) {
    if (wrong) {
      throw new TrailRefusal(reason);
    }
  }
}
