package org.tinfusin.explore.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.tinfusin.narrative.Reader;
import org.tinfusin.narrative.Report;
import org.tinfusin.narrative.Reports;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** What readers have reported and nobody has settled yet, for curators. */
@RolesAllowed({"CURATOR", "ADMINISTRATOR"})
@Route(value = "review/reports", layout = MainLayout.class)
public class ReportsView extends LeafPage {
  private static final int PAGE = 50;

  private final transient Reports reports;
  private final UnorderedList list = new UnorderedList();
  private long last;

  public ReportsView(Reports reports, Translations words) {
    super(words, "reports.title");
    this.reports = reports;
    list.setClassName("reports");
    show(list);
    more();
    if (list.getChildren().findAny().isEmpty()) {
      show(said(text("reports.none")));
    }
  }

  private void more() {
    List<Report> page = reports.open(last, PAGE);
    page.forEach(report -> list.add(row(report)));
    if (page.size() == PAGE) {
      last = page.getLast().id();
      ListItem end = new ListItem();
      end.add(
          button(
              "list.more",
              () -> {
                list.remove(end);
                more();
              }));
      list.add(end);
    }
  }

  private ListItem row(Report report) {
    Anchor narrative = new Anchor("narratives/" + report.narrative(), report.narrative());
    Anchor versions =
        new Anchor("narratives/" + report.narrative() + "/versions", text("versions.title"));
    Span head = new Span(text("report.reason." + report.reason().word()) + " · " + day(report));
    head.setClassName("report-head");
    Paragraph said = new Paragraph(report.words());
    said.setClassName("report-said");
    said.getElement().setAttribute("dir", "auto");
    ListItem row = new ListItem(head, narrative, said);
    if (report.contact() != null) {
      Paragraph contact = new Paragraph(report.contact());
      contact.setClassName("field-hint");
      contact.getElement().setAttribute("dir", "auto");
      row.add(contact);
    }
    row.add(versions, button("reports.settle", () -> settle(report, row)));
    return row;
  }

  private void settle(Report report, ListItem row) {
    reports.settle(report.id(), Reader.signedInAs());
    list.remove(row);
    praise(text("reports.settled"));
  }

  private String day(Report report) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(reader())
        .format(report.at().atZone(ZoneOffset.UTC));
  }
}
