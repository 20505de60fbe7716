package org.tinfusin.explore.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tinfusin.explore.FirstPage;
import org.tinfusin.explore.ReadingDocuments;
import org.tinfusin.shell.ReaderLanguage;

/**
 * Puts the words of a reading page into its first answer, before any script runs; the application
 * then takes the page over.
 */
@Component
@Order(0)
class FirstPages implements VaadinServiceInitListener {
  private final ReadingDocuments documents;

  FirstPages(ReadingDocuments documents) {
    this.documents = documents;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::fill);
  }

  private void fill(IndexHtmlResponse response) {
    VaadinServletRequest request = (VaadinServletRequest) response.getVaadinRequest();
    Locale reader = ReaderLanguage.of(request.getHttpServletRequest());
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    FirstPage page = documents.at(path, reader);
    if (page.status() != 200) {
      response.getVaadinResponse().setStatus(page.status());
    }
    fill(response.getDocument(), page);
  }

  private static void fill(Document document, FirstPage page) {
    document.head().select("title").remove();
    page.head().forEach(document.head()::appendChild);
    Element outlet = document.getElementById("outlet");
    if (outlet != null) {
      outlet.appendChild(page.body());
    }
  }
}
