package org.tinfusin.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Locale;
import org.tinfusin.shell.ApplicationPage;
import org.tinfusin.shell.Translations;

/** A page for people who make trails or look after them. */
@StyleSheet("trails.css")
@StyleSheet("trail-work.css")
abstract class TrailWorkPage extends Main implements HasDynamicTitle, ApplicationPage {
  private final transient Translations words;
  private final Locale reader = UI.getCurrent().getLocale();
  private final String title;

  TrailWorkPage(Translations words, String titleKey) {
    this.words = words;
    title = text("title.page", text(titleKey));
    setId("content");
    setClassName("reading trail-work");
    add(new H1(text(titleKey)));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  final String text(String key, Object... values) {
    return words.text(reader, key, values);
  }

  final Locale reader() {
    return reader;
  }

  final Paragraph said(String key, Object... values) {
    Paragraph said = new Paragraph(text(key, values));
    said.setClassName("work-said");
    return said;
  }

  final Section part(String titleKey, Component... content) {
    Section part = new Section(new H2(text(titleKey)));
    part.setClassName("work-part");
    part.add(content);
    return part;
  }

  final NativeButton button(String key, Runnable task) {
    NativeButton button = new NativeButton(text(key), _ -> task.run());
    button.setClassName("work-do");
    return button;
  }

  final Anchor way(String address, String key) {
    Anchor way = new Anchor(address, text(key));
    way.setClassName("trail-way");
    return way;
  }
}
