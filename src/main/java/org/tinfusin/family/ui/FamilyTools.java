package org.tinfusin.family.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.tinfusin.account.CurrentAccount;
import org.tinfusin.family.FamilyChanges;
import org.tinfusin.family.FamilyRefusal;
import org.tinfusin.family.LinkDecision;
import org.tinfusin.family.LinkEvent.Deed;
import org.tinfusin.family.OpenPair;
import org.tinfusin.family.QueueFilter;
import org.tinfusin.family.StoryFamilies;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.family.Variant;
import org.tinfusin.family.VariantLinks;
import org.tinfusin.family.VariantQueue;
import org.tinfusin.language.LocalizedText;

/** All that can be done to one family; each thing says what will happen before it does. */
final class FamilyTools extends Div {
  private static final int MOST_AT_ONCE = 500;

  private final transient PageWords words;
  private final transient StoryFamily family;
  private final transient StoryFamilies families;
  private final transient FamilyChanges changes;
  private final transient VariantQueue queue;
  private final transient VariantLinks links;
  private final transient CurrentAccount current;
  private final transient Runnable showAnew;
  private final long seen;
  private final transient Map<String, TickBox> chosen = new LinkedHashMap<>();
  private transient BiConsumer<String, Boolean> say = (sentence, refused) -> {};

  FamilyTools(
      PageWords words,
      StoryFamily family,
      StoryFamilies families,
      FamilyChanges changes,
      VariantQueue queue,
      VariantLinks links,
      CurrentAccount current,
      Runnable showAnew) {
    this.words = words;
    this.family = family;
    this.families = families;
    this.changes = changes;
    this.queue = queue;
    this.links = links;
    this.current = current;
    this.showAnew = showAnew;
    this.seen = changes.seen(family.slug());
    setClassName("family-tools");
    add(members(), pending(), rename(), merge());
  }

  /** Who is told what came of it, and whether it was refused. */
  void onAnswer(BiConsumer<String, Boolean> listener) {
    say = listener;
  }

  /** Its narratives; those that are ticked can be split off or taken out. */
  private Section members() {
    Section part = part("families.members");
    for (Variant variant : family.variants()) {
      TickBox box = new TickBox();
      chosen.put(variant.slug(), box);
      NativeLabel label = new NativeLabel();
      label.add(
          box,
          new Span(words.text(variant.title())),
          new Span(words.text(variant.place()) + " · " + words.language(variant.language())));
      label.setClassName("family-member");
      part.add(label);
    }
    NameFields name = new NameFields(words, "part", LocalizedText.NONE);
    part.add(
        new Paragraph(words.text("families.split-hint")),
        name,
        asked(
            "families.split",
            () -> words.text("families.split-will", chosen().size(), words.text(name.name())),
            () -> split(name)),
        asked(
            "families.leave",
            () -> words.text("families.leave-will", chosen().size(), words.text(family.title())),
            this::leave));
    return part;
  }

  private void split(NameFields name) {
    changes.split(family.slug(), chosen(), name.name(), "", seen, current.get());
    done("families.split-done");
  }

  private void leave() {
    if (chosen().isEmpty()) {
      say.accept(words.text("families.refused.nobody-chosen"), true);
      return;
    }
    chosen().forEach(slug -> changes.leave(slug, family.slug(), "", current.get()));
    done("families.leave-done");
  }

  /** The pairs of its narratives that wait, decided all at once. */
  private Section pending() {
    Section part = part("families.pending");
    QueueFilter filter = QueueFilter.ALL.ofFamily(family.slug());
    long count = queue.count(filter);
    part.add(new Paragraph(words.text("families.pending-count", count)));
    if (count > 0) {
      part.add(
          new Anchor(
              "workbench?family=" + family.slug(), words.text("families.pending-one-by-one")),
          asked(
              "families.accept-all",
              () -> words.text("families.accept-all-will", Math.min(count, MOST_AT_ONCE)),
              () -> decideAll(filter, Deed.CONFIRM)),
          asked(
              "families.reject-all",
              () -> words.text("families.reject-all-will", Math.min(count, MOST_AT_ONCE)),
              () -> decideAll(filter, Deed.REJECT)));
    }
    return part;
  }

  private void decideAll(QueueFilter filter, Deed deed) {
    List<LinkDecision> decisions =
        queue.first(filter, MOST_AT_ONCE).stream().map(pair -> decision(pair, deed)).toList();
    int done = links.decideAll(decisions, current.get());
    showAnew.run();
    say.accept(words.text("families.all-done", done, decisions.size() - done), false);
  }

  private static LinkDecision decision(OpenPair pair, Deed deed) {
    return new LinkDecision(pair.pair(), pair.kind(), deed, "", pair.changes());
  }

  private Section rename() {
    Section part = part("families.rename");
    NameFields name = new NameFields(words, "name", family.title());
    part.add(
        name,
        asked(
            "families.rename-now",
            () ->
                words.text(
                    "families.rename-will", words.text(family.title()), words.text(name.name())),
            () -> {
              changes.rename(family.slug(), name.name(), "", seen, current.get());
              done("families.rename-done");
            }));
    return part;
  }

  private Section merge() {
    Section part = part("families.merge");
    Map<String, String> others = new LinkedHashMap<>();
    others.put("", words.text("families.choose"));
    families.all().stream()
        .filter(other -> other.kind().equals(family.kind()))
        .filter(other -> !other.slug().equals(family.slug()))
        .forEach(
            other ->
                others.put(
                    other.slug(),
                    words.text("workbench.option", words.text(other.title()), other.variants())));
    Choice into = new Choice("into", others, "");
    long[] seenBoth = new long[1];
    part.add(
        new Labelled(words.text("families.into"), into),
        asked(
            "families.merge-now",
            () -> {
              seenBoth[0] = changes.seen(family.slug(), into.getValue());
              return words.text(
                  "families.merge-will",
                  words.text(family.title()),
                  family.variants().size(),
                  others.getOrDefault(into.getValue(), ""),
                  "/stories/" + family.slug());
            },
            () -> {
              changes.merge(family.slug(), into.getValue(), "", seenBoth[0], current.get());
              done("families.merge-done");
            }));
    return part;
  }

  private List<String> chosen() {
    return chosen.entrySet().stream()
        .filter(entry -> entry.getValue().getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private void done(String key) {
    showAnew.run();
    say.accept(words.text(key), false);
  }

  private Section part(String key) {
    Section part = new Section(new H3(words.text(key)));
    part.setClassName("wb-part");
    return part;
  }

  /** A button that first says what will happen, and does it when that is confirmed. */
  private Div asked(String key, Supplier<String> will, Runnable deed) {
    return new AskedButton(words, words.text(key), will, () -> attempt(words, say, deed));
  }

  /** Does it, or says why not. */
  static void attempt(PageWords words, BiConsumer<String, Boolean> say, Runnable deed) {
    try {
      deed.run();
    } catch (FamilyRefusal refusal) {
      say.accept(words.text(refusal.reason().key()), true);
    }
  }
}
