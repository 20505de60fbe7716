package org.tinfusin.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The style sheets of every page, as the application names them. */
@Component
public class StyleSheets {
  private final List<String> addresses;

  StyleSheets(AppShellConfigurator application) {
    addresses =
        Stream.of(ClassUtils.getUserClass(application).getAnnotationsByType(StyleSheet.class))
            .map(StyleSheet::value)
            .toList();
  }

  /** Addresses relative to the root of the atlas, in order. */
  public List<String> addresses() {
    return addresses;
  }
}
