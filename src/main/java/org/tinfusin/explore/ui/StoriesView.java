package org.tinfusin.explore.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tinfusin.explore.StoriesPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** All story families, those that span the Sahara first. */
@AnonymousAllowed
@Route(value = "stories", layout = MainLayout.class)
public class StoriesView extends ArticleView {
  public StoriesView(StoriesPage page, Translations words) {
    super(words, "nav.stories", "stories-page", page::article);
  }
}
