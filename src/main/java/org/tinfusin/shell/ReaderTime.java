package org.tinfusin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments by the clock of whoever reads, as their browser set it; by UTC where it does not say. */
public final class ReaderTime {
  private ReaderTime() {}

  /** Such as "25 November 2026". */
  public static String day(Instant moment, Locale reader) {
    return said(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), moment, reader);
  }

  /** Such as "25 November 2026, 18:05". */
  public static String moment(Instant moment, Locale reader) {
    return said(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), moment, reader);
  }

  /** Such as "18:05:12", for what happens while somebody looks on. */
  public static String time(Instant moment, Locale reader) {
    return said(DateTimeFormatter.ofPattern("HH:mm:ss"), moment, reader);
  }

  private static String said(DateTimeFormatter form, Instant moment, Locale reader) {
    Locale digits =
        new Locale.Builder().setLocale(reader).setUnicodeLocaleKeyword("nu", "latn").build();
    return form.withLocale(digits).format(moment.atZone(zone()));
  }

  private static ZoneId zone() {
    UI page = UI.getCurrent();
    ExtendedClientDetails browser = page == null ? null : page.getPage().getExtendedClientDetails();
    String zone = browser == null ? null : browser.getTimeZoneId();
    try {
      return zone == null || zone.isBlank() ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
