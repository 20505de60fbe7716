package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Service;
import org.tinfusin.family.FamilySummary;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.shell.Translations;

/** The list of all story families as semantic HTML. */
@Service
public class StoriesPage {
  private final Translations words;
  private final StoryFamilies families;

  StoriesPage(Translations words, StoryFamilies families) {
    this.words = words;
    this.families = families;
  }

  public Element article(Locale reader) {
    List<FamilySummary> all = families.all();
    Element article = Html.element("article", "stories");
    Html.child(article, "h1", "", words.text(reader, "nav.stories"));
    Html.child(article, "p", "gist", words.text(reader, "stories.lead", all.size()));
    Element ways = Html.child(article, "p", "flow-ways");
    Html.link(ways, "flows", words.text(reader, "flows.title"));
    Html.link(ways, "wanted", words.text(reader, "wanted.title"));
    section(
        article,
        "stories.both",
        all.stream().filter(FamilySummary::joinsBothSides).toList(),
        reader);
    section(
        article,
        "stories.several",
        all.stream().filter(f -> !f.joinsBothSides() && f.variants() > 1).toList(),
        reader);
    section(
        article, "stories.single", all.stream().filter(f -> f.variants() == 1).toList(), reader);
    return article;
  }

  private void section(Element article, String key, List<FamilySummary> some, Locale reader) {
    Element section = Html.child(article, "section", "story-group");
    Html.child(section, "h2", "", words.text(reader, key, some.size()));
    Element list = Html.child(section, "ul", "story-list");
    some.forEach(family -> append(list, family, reader));
  }

  private void append(Element list, FamilySummary family, Locale reader) {
    Element item = Html.child(list, "li", "story-item");
    Element link = Html.link(item, "stories/" + family.slug(), "");
    Html.child(link, "span", "mark mark-" + family.kind()).attr("aria-hidden", "true");
    family.title().in(reader).ifPresent(title -> Html.child(link, "span", "story-title", title));
    Html.child(item, "span", "tally", words.text(reader, "story.variants", family.variants()));
    family.gist().in(reader).ifPresent(gist -> Html.child(item, "p", "story-gist", gist));
  }
}
