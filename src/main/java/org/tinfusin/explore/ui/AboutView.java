package org.tinfusin.explore.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tinfusin.explore.AboutPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** What the atlas is, how it says what it does not know, and whose data it stands on. */
@AnonymousAllowed
@Route(value = "about", layout = MainLayout.class)
public class AboutView extends ArticleView {
  public AboutView(AboutPage page, Translations words) {
    super(words, "nav.about", "about-page", page::article);
  }
}
