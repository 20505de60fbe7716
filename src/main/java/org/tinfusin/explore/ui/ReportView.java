package org.tinfusin.explore.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.tinfusin.narrative.NarrativeReading;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Report.Reason;
import org.tinfusin.narrative.Reports;
import org.tinfusin.narrative.Reports.Outcome;
import org.tinfusin.narrative.Words;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** Where anybody tells the curators that something about a narrative is not right. */
@AnonymousAllowed
@Route(value = "narratives/:slug/report", layout = MainLayout.class)
public class ReportView extends LeafPage implements BeforeEnterObserver {
  private static final int LONGEST_CONTACT = 200;

  private final transient Narratives narratives;
  private final transient Reports reports;
  private final ChoiceField reason = new ChoiceField();
  private final WordsField said = new WordsField(7, Reports.LONGEST);
  private final Input contact = new Input();
  private String slug = "";

  public ReportView(Narratives narratives, Reports reports, Translations words) {
    super(words, "report.title");
    this.narratives = narratives;
    this.reports = reports;
    for (Reason each : Reason.values()) {
      reason.offer(each.word(), text("report.reason." + each.word()));
    }
    reason.setValue(Reason.SACRED.word());
    contact
        .getElement()
        .setAttribute("dir", "auto")
        .setAttribute("autocomplete", "email")
        .setAttribute("maxlength", Integer.toString(LONGEST_CONTACT));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    slug = event.getRouteParameters().get("slug").orElse("");
    NarrativeReading narrative = narratives.read(slug).orElseThrow(NotFoundException::new);
    Anchor back = new Anchor("narratives/" + slug, narrative.title().textFor(reader()));
    back.getElement().setAttribute("dir", "auto");
    Paragraph about = said(text("report.about"));
    about.add(" ");
    about.add(back);
    show(about);
    getElement().appendChild(form());
  }

  private Element form() {
    NativeButton send = new NativeButton(text("report.send"));
    send.getElement().setAttribute("type", "submit");
    send.setClassName("account-go");
    Paragraph hint = new Paragraph(text("report.contact-hint"));
    hint.setClassName("field-hint");
    Element form = new Element("form");
    form.setAttribute("class", "account-form");
    form.appendChild(
        labelled("report.reason", reason, "report-reason").getElement(),
        labelled("report.words", said, "report-words").getElement(),
        labelled("report.contact", contact, "report-contact").getElement(),
        hint.getElement(),
        send.getElement());
    form.addEventListener("submit", _ -> send()).preventDefault();
    return form;
  }

  private void send() {
    Outcome outcome =
        reports.make(
            slug,
            Words.parse(Reason.class, reason.getValue().toLowerCase(Locale.ROOT)),
            said.getValue(),
            contact.getValue(),
            network());
    if (outcome == Outcome.KEPT) {
      Anchor back = new Anchor("narratives/" + slug, text("report.back"));
      back.setClassName("account-way");
      show(back);
      praise(text(outcome.key()));
    } else {
      refuse(text(outcome.key()));
    }
  }
}
