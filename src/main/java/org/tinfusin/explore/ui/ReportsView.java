package org.tinfusin.explore.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tinfusin.narrative.Reader;
import org.tinfusin.narrative.Report;
import org.tinfusin.narrative.Reports;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.ReaderTime;
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
    sayIfNone();
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
    String title = report.title().textFor(reader());
    Paragraph head =
        new Paragraph(
            text("report.reason." + report.reason().word())
                + " · "
                + ReaderTime.day(report.at(), reader()));
    head.setClassName("report-head");
    Anchor narrative = new Anchor("narratives/" + report.narrative(), title);
    narrative.getElement().setAttribute("dir", "auto");
    ListItem row = new ListItem(new H2(narrative), head, typed(report.words(), "report-said"));
    if (report.contact() != null) {
      Paragraph contact = new Paragraph(text("reports.contact") + " ");
      contact.add(typed(report.contact(), "report-contact"));
      contact.setClassName("field-hint");
      row.add(contact);
    }
    Anchor versions =
        new Anchor("narratives/" + report.narrative() + "/versions", text("versions.title"));
    NativeButton settled = button("reports.settle", () -> settle(report, row));
    settled.getElement().setAttribute("aria-label", text("reports.settle") + ": " + title);
    Div ways = new Div(settled, versions);
    ways.setClassName("person-actions");
    row.add(ways);
    return row;
  }

  /** In the writing direction of whoever typed it. */
  private static Span typed(String words, String className) {
    Span typed = new Span(words);
    typed.setClassName(className);
    typed.getElement().setAttribute("dir", "auto");
    return typed;
  }

  private void settle(Report report, ListItem row) {
    reports.settle(report.id(), Reader.signedInAs());
    list.remove(row);
    sayIfNone();
    praise(text("reports.settled"));
  }

  private void sayIfNone() {
    if (list.getChildren().findAny().isEmpty()) {
      list.removeFromParent();
      add(said(text("reports.none")));
    }
  }
}
