package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.geo.Certainty;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.search.Names;
import org.tinfusin.shell.Translations;

/** What else is told near a narrative's place, and among its people. */
@Service
class NeighbourList {
  private static final int NEAREST = 5;
  private static final int OF_PEOPLE = 4;

  private final NeighbourQuery query;
  private final Translations words;
  private final Names names;
  private final VariantLines lines;
  private final Distances distances;

  NeighbourList(NeighbourQuery query, Translations words, Names names) {
    this.query = query;
    this.words = words;
    this.names = names;
    this.lines = new VariantLines(words, names);
    this.distances = new Distances(words);
  }

  void near(NarrativeReading narrative, Element body, Locale reader) {
    List<Neighbour> near = query.nearest(narrative, NEAREST);
    if (near.isEmpty()) {
      return;
    }
    Element section = section(body, "near", words.text(reader, "section.near"));
    Certainty here = narrative.place().certainty();
    if (here == Certainty.UNCERTAIN) {
      Html.child(section, "p", "not-known", words.text(reader, "near.from-area"));
    }
    Element list = Html.child(section, "ul", "neighbour-list");
    for (Neighbour neighbour : near) {
      String place = neighbour.place().textFor(reader);
      String where =
          place + " · " + distances.of(neighbour.metres(), here, neighbour.certainty(), reader);
      lines.append(list, neighbour, where, reader);
    }
  }

  void ofPeople(NarrativeReading narrative, Element body, Locale reader) {
    String people = names.people(narrative.people(), reader).orElse("");
    List<Neighbour> others =
        narrative.people() == null ? List.of() : query.ofPeople(narrative, OF_PEOPLE);
    if (others.isEmpty()) {
      return;
    }
    Element section = section(body, "of-people", words.text(reader, "section.of-people", people));
    Element list = Html.child(section, "ul", "neighbour-list");
    others.forEach(other -> lines.append(list, other, other.place().textFor(reader), reader));
    Html.link(section, "./?people=" + narrative.people(), words.text(reader, "near.all-of-people"))
        .addClass("to-map");
  }

  private static Element section(Element body, String classes, String heading) {
    Element section = Html.child(body, "section", classes);
    Html.child(section, "h2", "", heading);
    return section;
  }
}
