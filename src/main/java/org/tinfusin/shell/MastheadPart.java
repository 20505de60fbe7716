package org.tinfusin.shell;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** What a module adds to the end of the masthead of every page. */
public interface MastheadPart {
  /** Made anew for each page. */
  Component make(Locale reader);
}
