package org.tinfusin.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.tinfusin.family.ComparedTelling.Aspect;
import org.tinfusin.family.ComparedTelling.Part;
import org.tinfusin.geo.Wgs84;
import org.tinfusin.language.LocalizedText;

/**
 * Builds tellings to compare: {@code told("a").saying("en", "...").ofType("ATU 175").in("book")}.
 */
final class Told {
  private final String slug;
  private final List<Part> parts = new ArrayList<>();
  private List<String> types = List.of();
  private List<String> motifs = List.of();
  private Set<String> sources = Set.of();
  private @Nullable String people;
  private @Nullable Point location;

  private Told(String slug) {
    this.slug = slug;
  }

  static Told told(String slug) {
    return new Told(slug);
  }

  Told saying(String language, String body) {
    parts.add(new Part(Aspect.STORY, language, body));
    return this;
  }

  Told picturing(String language, String gloss) {
    parts.add(new Part(Aspect.IMAGE, language, gloss));
    return this;
  }

  Told meaning(String language, String sense) {
    parts.add(new Part(Aspect.THOUGHT, language, sense));
    return this;
  }

  Told ofType(String... numbers) {
    types = List.of(numbers);
    return this;
  }

  Told withMotifs(String... numbers) {
    motifs = List.of(numbers);
    return this;
  }

  Told printedIn(String source) {
    sources = Set.of(source);
    return this;
  }

  Told amongThe(String newPeople) {
    people = newPeople;
    return this;
  }

  Told at(double longitude, double latitude) {
    location = Wgs84.point(longitude, latitude);
    return this;
  }

  ComparedTelling telling() {
    return new ComparedTelling(
        slug,
        LocalizedText.of(slug, null, null),
        null,
        people,
        location,
        sources,
        types,
        motifs,
        parts,
        List.of());
  }
}
