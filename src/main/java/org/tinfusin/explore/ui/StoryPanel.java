package org.tinfusin.explore.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tinfusin.explore.NarrativePage;
import org.tinfusin.explore.SearchWalks;
import org.tinfusin.explore.StoryPage;
import org.tinfusin.family.StoryFamily;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Text;
import org.tinfusin.search.NarrativeFilter;
import org.tinfusin.search.ReaderNames;
import org.tinfusin.shell.Translations;

/** The panel at the inline end: the picked narrative, or the story that is being followed. */
class StoryPanel extends Aside {
  private final Translations words;
  private final NarrativePage pages;
  private final StoryPage stories;
  private final ReaderNames names;
  private final Locale reader;
  private final Div content = new Div();
  private Runnable onClose = () -> {};
  private Consumer<String> onFollow = family -> {};
  private Consumer<String> onPick = narrative -> {};

  StoryPanel(
      Translations words,
      NarrativePage pages,
      StoryPage stories,
      ReaderNames names,
      Locale reader) {
    this.words = words;
    this.names = names;
    this.pages = pages;
    this.stories = stories;
    this.reader = reader;
    addClassNames("panel", "panel-story");
    getElement().setAttribute("aria-label", words.text(reader, "panel.title"));
    NativeButton close = new NativeButton("", click -> onClose.run());
    close.setClassName("close");
    close.getElement().setAttribute("aria-label", words.text(reader, "panel.close"));
    content.setClassName("panel-content");
    add(close, content);
    setVisible(false);
  }

  void onClose(Runnable action) {
    onClose = action;
  }

  void onFollow(Consumer<String> action) {
    onFollow = action;
  }

  void onPick(Consumer<String> action) {
    onPick = action;
  }

  /** The reader goes on reading here. */
  void takeFocus() {
    getElement().executeJs("window.tinfusin.focusOn('.panel-story h2')");
  }

  void showNothing() {
    content.removeAll();
    setVisible(false);
  }

  /**
   * The way to its page remembers the search it was found by.
   *
   * @param kin stories it tells that are told elsewhere too
   */
  void show(NarrativeReading narrative, NarrativeFilter search, List<StoryFamily> kin) {
    content.removeAll();
    content.add(paragraph("kicker", pages.kicker(narrative, reader)));
    addTitle(narrative.title());
    pages
        .warning(narrative, reader)
        .ifPresent(warning -> content.add(new Html(warning.outerHtml())));
    narrative.texts().stream().filter(StoryPanel::isSaying).forEach(this::addSaying);
    for (LocalizedText.Part part : pages.opening(narrative, reader)) {
      add(content, "opening", part);
    }
    content.add(new Html(pages.panelFacts(narrative, reader).outerHtml()));
    Div ways = new Div();
    ways.setClassName("panel-ways");
    ways.add(link(SearchWalks.address(narrative.slug(), search), "panel.read"));
    String family = narrative.family();
    if (family != null) {
      NativeButton follow =
          new NativeButton(words.text(reader, "panel.follow"), click -> onFollow.accept(family));
      follow.setClassName("follow");
      ways.add(follow);
    }
    content.add(ways);
    if (!kin.isEmpty()) {
      KinList elsewhere = new KinList(words, names, reader, slug -> onPick.accept(slug));
      kin.forEach(story -> elsewhere.add(story, narrative.slug(), kin.size() > 1));
      content.add(elsewhere);
    }
    setVisible(true);
  }

  void show(StoryFamily story) {
    content.removeAll();
    content.add(paragraph("kicker", stories.kicker(story, reader)));
    addTitle(story.title());
    stories.warning(story, reader).ifPresent(warning -> content.add(new Html(warning.outerHtml())));
    story.gist().in(reader).ifPresent(gist -> add(content, "opening", gist));
    content.add(new Html(stories.variantList(story, reader).outerHtml()));
    Div ways = new Div(link("stories/" + story.slug(), "panel.read-story"));
    ways.setClassName("panel-ways");
    content.add(ways);
    setVisible(true);
  }

  private static boolean isSaying(Text text) {
    return text.kind() == Text.Kind.ORIGINAL || text.kind() == Text.Kind.INCIPIT;
  }

  private void addSaying(Text text) {
    Paragraph saying = new Paragraph(text.body());
    saying.setClassName("saying");
    saying
        .getElement()
        .setAttribute("lang", text.language().forWeb())
        .setAttribute("dir", text.direction().html());
    content.add(saying);
  }

  private void addTitle(LocalizedText title) {
    H2 heading = new H2();
    title.in(reader).ifPresent(part -> add(heading, "", part));
    content.add(heading);
  }

  private static void add(HasComponents parent, String className, LocalizedText.Part part) {
    Span text = new Span();
    NarrativeRows.write(text, part);
    if (className.isEmpty()) {
      parent.add(text);
    } else {
      Paragraph paragraph = new Paragraph(text);
      paragraph.setClassName(className);
      parent.add(paragraph);
    }
  }

  private static Paragraph paragraph(String className, String text) {
    Paragraph paragraph = new Paragraph(text);
    paragraph.setClassName(className);
    return paragraph;
  }

  private Anchor link(String address, String key) {
    return new Anchor(address, words.text(reader, key));
  }
}
