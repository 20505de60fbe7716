package org.tinfusin.explore.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tinfusin.explore.FlowsPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** Which stories are told on both sides of the Sahara, and which link one region with others. */
@StyleSheet("comparing.css")
@AnonymousAllowed
@Route(value = "flows", layout = MainLayout.class)
public class FlowsView extends AskedArticleView {
  public FlowsView(FlowsPage page, Translations words) {
    super(words, "flows.title", "flows-page", page::article);
  }
}
