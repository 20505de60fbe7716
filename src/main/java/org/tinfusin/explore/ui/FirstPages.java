package org.tinfusin.explore.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tinfusin.explore.FirstPage;
import org.tinfusin.explore.PageRequest;
import org.tinfusin.explore.ReadingDocuments;
import org.tinfusin.shell.ApplicationPage;
import org.tinfusin.shell.PublicAddress;

/**
 * Puts the words of a reading page into its first answer, before any script runs; the application
 * then takes the page over.
 */
@Component
@Order(0)
class FirstPages implements VaadinServiceInitListener {
  private final ReadingDocuments documents;
  private final PublicAddress publicAddress;

  FirstPages(ReadingDocuments documents, PublicAddress publicAddress) {
    this.documents = documents;
    this.publicAddress = publicAddress;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::fill);
  }

  private void fill(IndexHtmlResponse response) {
    VaadinServletRequest request = (VaadinServletRequest) response.getVaadinRequest();
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    PageRequest asked = PageRequest.of(request.getHttpServletRequest(), path, publicAddress);
    FirstPage page =
        isOfApplication(asked.path())
            ? documents.ofApplication(asked.reader())
            : documents.at(asked);
    if (page.status() != 200) {
      response.getVaadinResponse().setStatus(page.status());
    }
    fill(response.getDocument(), page);
  }

  private static boolean isOfApplication(String path) {
    return RouteConfiguration.forApplicationScope()
        .getRoute(path)
        .filter(ApplicationPage.class::isAssignableFrom)
        .isPresent();
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
