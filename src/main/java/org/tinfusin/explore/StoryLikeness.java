package org.tinfusin.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tinfusin.family.Arc;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.TellingTree;
import org.tinfusin.family.TellingTree.Fork;
import org.tinfusin.family.Variant;
import org.tinfusin.geo.Geodesy;
import org.tinfusin.language.TextDirection;
import org.tinfusin.shell.Translations;

/**
 * How the tellings of a story hang together: the lines of the map as a list, and a tree of likeness
 * where enough is known of them.
 */
final class StoryLikeness {
  private static final int WORTH_A_WORD = 4;

  private final Translations words;
  private final StoryFamilies families;
  private final VariantLines lines;
  private final Distances distances;

  StoryLikeness(Translations words, StoryFamilies families, VariantLines lines) {
    this.words = words;
    this.families = families;
    this.lines = lines;
    this.distances = new Distances(words);
  }

  void append(StoryFamily story, Element body, Locale reader) {
    Map<String, Variant> bySlug =
        story.variants().stream().collect(Collectors.toMap(Variant::slug, Function.identity()));
    network(story, bySlug, body, reader);
    tree(story, bySlug, body, reader);
  }

  /** What the map draws as lines, for those who do not see or point. */
  private void network(
      StoryFamily story, Map<String, Variant> bySlug, Element body, Locale reader) {
    List<Arc> arcs = families.arcs(story);
    if (arcs.isEmpty()) {
      return;
    }
    Element section = Html.child(body, "section", "network");
    Html.child(section, "h2", "", words.text(reader, "network.title"));
    Html.child(section, "p", "not-known", words.text(reader, "network.what"));
    Element list = Html.child(section, "ul", "network-list");
    for (Arc arc : arcs) {
      Variant from = bySlug.get(arc.from());
      Variant to = bySlug.get(arc.to());
      if (from != null && to != null) {
        line(list, from, to, reader);
      }
    }
  }

  private void line(Element list, Variant from, Variant to, Locale reader) {
    Element item = Html.child(list, "li", "network-line");
    item.attr("data-ends", from.slug() + " " + to.slug());
    String pair =
        words.text(
            reader, "network.pair", from.place().textFor(reader), to.place().textFor(reader));
    String far =
        distances.of(
            Geodesy.metres(from.location(), to.location()),
            from.certainty(),
            to.certainty(),
            reader);
    Html.child(item, "span", "network-pair", pair);
    Html.child(item, "span", "variant-people", far);
    Html.link(item, TwoTellings.path(from.slug(), to.slug()), words.text(reader, "compare.link"))
        .addClass("to-compare")
        .attr("aria-label", words.text(reader, "compare.link-both", pair));
  }

  private void tree(StoryFamily story, Map<String, Variant> bySlug, Element body, Locale reader) {
    if (story.steps().isEmpty() || story.variants().size() < WORTH_A_WORD) {
      return;
    }
    Element section = Html.child(body, "section", "telling-tree");
    Html.child(section, "h2", "", words.text(reader, "tree.title"));
    families
        .tree(story)
        .ifPresentOrElse(
            tree -> tree(section, story, tree, bySlug, reader),
            () -> Html.child(section, "p", "not-known", whyNoTree(story, reader)));
  }

  private String whyNoTree(StoryFamily story, Locale reader) {
    int known = families.comparableTellings(story);
    return known < WORTH_A_WORD
        ? words.text(reader, "tree.too-little", story.variants().size(), known)
        : words.text(reader, "tree.all-alike", known);
  }

  private void tree(
      Element section,
      StoryFamily story,
      TellingTree tree,
      Map<String, Variant> bySlug,
      Locale reader) {
    Html.child(section, "p", "not-known", words.text(reader, "tree.caution"));
    Element scroll = Html.child(section, "div", "table-scroll tree-scroll");
    String label = words.text(reader, "tree.title");
    scroll.attr("role", "region").attr("tabindex", "0").attr("aria-label", label);
    boolean mirrored = TextDirection.of(reader) == TextDirection.RIGHT_TO_LEFT;
    scroll.appendChild(
        new TreeDrawing(slug -> called(bySlug.get(slug), slug, reader), mirrored)
            .draw(tree, label));
    int leftOut = story.variants().size() - tree.tellings();
    Html.child(
        section,
        "p",
        "basis",
        words.text(reader, "tree.known", tree.tellings(), tree.steps(), leftOut));
    Element details = Html.child(section, "details", "tree-as-list");
    Html.child(details, "summary", "", words.text(reader, "tree.as-list"));
    branches(Html.child(details, "ul", ""), tree.root(), bySlug, reader);
  }

  /** The tree as a list in lists: those that stand together are told most alike. */
  private void branches(Element list, Fork fork, Map<String, Variant> bySlug, Locale reader) {
    for (Fork branch : fork.branches()) {
      Element item = Html.child(list, "li", "");
      String slug = branch.telling();
      if (slug != null) {
        Html.link(item, "narratives/" + slug, called(bySlug.get(slug), slug, reader));
      } else {
        Html.child(item, "span", "", words.text(reader, "tree.together", leaves(branch)));
        branches(Html.child(item, "ul", ""), branch, bySlug, reader);
      }
    }
  }

  private static int leaves(Fork fork) {
    return fork.telling() != null
        ? 1
        : fork.branches().stream().mapToInt(StoryLikeness::leaves).sum();
  }

  private String called(@Nullable Variant variant, String slug, Locale reader) {
    return variant == null
        ? slug
        : variant.place().textFor(reader)
            + " · "
            + lines.teller(variant.people(), variant.language(), reader);
  }
}
