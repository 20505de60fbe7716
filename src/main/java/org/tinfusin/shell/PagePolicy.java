package org.tinfusin.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tinfusin.language.TextDirection;

/**
 * Gives the first page its language and direction, the reader's theme before anything is painted,
 * and a Content-Security-Policy with a fresh nonce: nothing is loaded from elsewhere.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PagePolicy implements VaadinServiceInitListener {
  private static final String POLICY =
      "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; "
          + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
          + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
          + "frame-ancestors 'none'";

  private static final String THEME_FIRST =
      "try{var t=localStorage.getItem('tinfusin-theme');"
          + "if(t)document.documentElement.dataset.theme=t}catch(e){}";

  private final SecureRandom random = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::shape);
    event
        .getSource()
        .addUIInitListener(
            init -> {
              VaadinServletRequest request = VaadinServletRequest.getCurrent();
              if (request != null) {
                init.getUI().setLocale(ReaderLanguage.of(request.getHttpServletRequest()));
              }
            });
  }

  private void shape(IndexHtmlResponse page) {
    Document document = page.getDocument();
    VaadinServletRequest request = (VaadinServletRequest) page.getVaadinRequest();
    Locale reader = ReaderLanguage.of(request.getHttpServletRequest());
    Element html = document.selectFirst("html");
    if (html != null) {
      html.attr("lang", reader.toLanguageTag()).attr("dir", TextDirection.of(reader).html());
    }
    document.head().prependElement("script").html(THEME_FIRST);
    document.head().appendElement("link").attr("rel", "icon").attr("href", "icon.svg");
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    document.select("script, style, link[rel=stylesheet]").attr("nonce", nonce);
    page.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    page.getVaadinResponse().setHeader("Cache-Control", "private, no-cache");
    page.getVaadinResponse().setHeader("Vary", "Accept-Language, Cookie");
  }
}
