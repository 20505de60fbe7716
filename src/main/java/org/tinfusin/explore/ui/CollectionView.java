package org.tinfusin.explore.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.tinfusin.explore.CollectionPage;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** What the collection holds, how far it was checked, and what is missing. */
@AnonymousAllowed
@Route(value = "about/collection", layout = MainLayout.class)
public class CollectionView extends ArticleView {
  public CollectionView(CollectionPage page, Translations words) {
    super(words, "collection.title", "collection-page", page::article);
  }
}
