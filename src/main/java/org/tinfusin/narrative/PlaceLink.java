package org.tinfusin.narrative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.tinfusin.geo.Certainty;

/**
 * How a narrative hangs on a place.
 *
 * @param place key in the gazetteer
 * @param footprint the honest area when the place is uncertain; never absent then
 */
public record PlaceLink(
    String place, Role role, Certainty certainty, Basis basis, @Nullable Footprint footprint) {

  /** What happened there. */
  public enum Role {
    TOLD_AT,
    SET_IN,
    TELLER_HOME
  }

  /** Where the place comes from: the source, the story itself, or it only stands for a people. */
  public enum Basis {
    FROM_SOURCE,
    NAMED_IN_NARRATIVE,
    REPRESENTATIVE
  }

  /** An area where a point would lie. */
  public sealed interface Footprint {
    /** As {@link #parse} reads it. */
    @JsonValue
    String written();

    /** A region of the gazetteer, by key. */
    record OfRegion(String key) implements Footprint {
      @Override
      public String written() {
        return key;
      }
    }

    /** A circle around the place, radius in metres. */
    record Circle(int metres) implements Footprint {
      /**
       * @throws IllegalArgumentException when there is no room in it
       */
      public Circle {
        if (metres <= 0) {
          throw new IllegalArgumentException("a footprint needs a radius of 1 km or more");
        }
      }

      @Override
      public String written() {
        return "radius:" + metres / 1000;
      }
    }

    /**
     * Reads a region key or {@code radius:60} (kilometres).
     *
     * @throws IllegalArgumentException when the radius is no positive whole number
     */
    @JsonCreator
    static Footprint parse(String text) {
      if (!text.startsWith("radius:")) {
        return new OfRegion(text.strip());
      }
      try {
        return new Circle(1000 * Integer.parseInt(text.substring("radius:".length()).strip()));
      } catch (NumberFormatException noNumber) {
        throw new IllegalArgumentException(
            "“" + text + "” is no footprint: write a region or radius:60", noNumber);
      }
    }
  }

  /**
   * @throws IllegalArgumentException when an uncertain place has no footprint
   */
  public PlaceLink {
    if (certainty == Certainty.UNCERTAIN && footprint == null) {
      throw new IllegalArgumentException(
          "the place “" + place + "” is uncertain and needs a footprint");
    }
  }

  /**
   * @throws IllegalArgumentException when a word is unknown, named in the message
   */
  public static PlaceLink parse(
      String place, String role, String certainty, String basis, String footprint) {
    return new PlaceLink(
        place,
        Words.parse(Role.class, role),
        Certainty.parse(certainty),
        Words.parse(Basis.class, basis),
        footprint.isBlank() ? null : Footprint.parse(footprint));
  }
}
