package org.tinfusin.explore.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Names in the first answer what the scripts would ask for one after the other, so that a browser
 * on a slow network asks for all of it at once.
 */
@Component
@Order(1)
class EarlyRequests implements VaadinServiceInitListener {
  private static final String ROOT = "META-INF/VAADIN/webapp/";
  private static final Pattern SCRIPT = Pattern.compile("[\\w-]+\\.cache\\.js");
  private static final Pattern WITH_MAP = Pattern.compile("/|/(?:stories|narratives)/[^/]+");

  private static final List<String> OF_EVERY_PAGE =
      List.of("FlowBootstrap", "FlowClient", "generated-flow-imports");
  private static final List<String> OF_THE_MAP =
      List.of("atlas-map", "svg", "placing", "leaflet-src", "base-map", "label-layer");
  private static final List<String> DATA_OF_THE_MAP =
      List.of("basemap/overview.json", "basemap/regions.json", "basemap/towns.json");

  private final List<String> everyPage;
  private final List<String> map;

  EarlyRequests() {
    Set<String> built = built();
    everyPage = addresses(OF_EVERY_PAGE, built);
    map = addresses(OF_THE_MAP, built);
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::name);
  }

  private void name(IndexHtmlResponse page) {
    Element head = page.getDocument().head();
    everyPage.forEach(script -> early(head, "modulepreload", script));
    String path = Optional.ofNullable(page.getVaadinRequest().getPathInfo()).orElse("/");
    if (WITH_MAP.matcher(path).matches()) {
      map.forEach(script -> early(head, "modulepreload", script));
      DATA_OF_THE_MAP.forEach(file -> early(head, "preload", file).attr("as", "fetch"));
    }
  }

  /** What is painted first goes first: these give way to style sheets and faces. */
  private static Element early(Element head, String how, String address) {
    return head.appendElement("link")
        .attr("rel", how)
        .attr("href", address)
        .attr("crossorigin", "")
        .attr("fetchpriority", "low");
  }

  private static List<String> addresses(List<String> names, Set<String> built) {
    return names.stream()
        .flatMap(
            name -> {
              Pattern file = Pattern.compile(Pattern.quote(name) + "-[\\w-]{8}\\.cache\\.js");
              return built.stream().filter(file.asMatchPredicate());
            })
        .map(file -> "VAADIN/build/" + file)
        .toList();
  }

  /**
   * The scripts that the page leads to, step by step: files of a former build may lie beside them.
   * None while the front end is being worked on.
   */
  private static Set<String> built() {
    Set<String> found = new TreeSet<>();
    Deque<String> unread = new ArrayDeque<>(named(ROOT + "index.html"));
    while (!unread.isEmpty()) {
      String script = unread.pop();
      if (found.add(script)) {
        unread.addAll(named(ROOT + "VAADIN/build/" + script));
      }
    }
    return found;
  }

  private static List<String> named(String file) {
    Resource resource = new ClassPathResource(file);
    if (!resource.exists()) {
      return List.of();
    }
    try {
      return SCRIPT
          .matcher(resource.getContentAsString(StandardCharsets.UTF_8))
          .results()
          .map(MatchResult::group)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " cannot be read", broken);
    }
  }
}
