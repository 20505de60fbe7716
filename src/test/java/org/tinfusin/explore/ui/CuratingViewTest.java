package org.tinfusin.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinfusin.fixtures.Tale.aTale;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tinfusin.account.Role;
import org.tinfusin.fixtures.AtlasViewTest;
import org.tinfusin.fixtures.People;
import org.tinfusin.language.LocalizedText;
import org.tinfusin.narrative.Narratives;
import org.tinfusin.narrative.Protocol;
import org.tinfusin.narrative.Report.Reason;
import org.tinfusin.narrative.Reports;

/** The versions and the reports of a narrative, as curators read them. */
class CuratingViewTest extends AtlasViewTest {
  private static final String SLUG = "a-tale-with-versions";

  @Autowired private Narratives narratives;
  @Autowired private Reports reports;
  @Autowired private JdbcClient jdbc;

  private People people;

  @BeforeEach
  void publishTwice() {
    people = new People(jdbc);
    forgetAll();
    LocalizedText title = LocalizedText.of("The owl", "La chouette", "البومة");
    narratives.publish(
        aTale().named(SLUG).titled(title).toldAt("tiznit").saying("Macahu").draft(),
        "Amina",
        "first");
    narratives.publish(
        aTale()
            .named(SLUG)
            .titled(title)
            .toldAt("blida")
            .saying("Tellem cahu")
            .draft()
            .shownTo(Protocol.SIGNED_IN, true),
        "Bilal",
        "better");
  }

  @AfterEach
  void forgetAll() {
    jdbc.sql("DELETE FROM narrative WHERE slug = ?").param(SLUG).update();
    jdbc.sql("DELETE FROM narrative_report WHERE narrative = ?").param(SLUG).update();
    people.forgetAll();
  }

  @Test
  void whatDiffersIsSaidInTheWordsOfTheReader() {
    People.act(people.with("curator", Role.CURATOR));
    readIn("fr");

    go("narratives/" + SLUG + "/versions");

    assertThat(page())
        .contains("La chouette", "Amina", "Bilal", "better", "Ce que l’on lit maintenant");
    assertThat(difference())
        .contains("connectés", "Raconté à", "Tiznit", "Blida", "Tellem cahu", "Oui")
        .doesNotContain("signed_in", "told_at", "certain ·", "[", "original");
  }

  @Test
  void aVersionIsBroughtBackForAReasonOnly() {
    People.act(people.with("curator", Role.CURATOR));
    readIn("en");
    go("narratives/" + SLUG + "/versions");

    press(button("account-do", "Bring this version back"));
    String refused = page();
    find(WordsField.class).single().setValue("as she told it");
    press(button("account-do", "Bring this version back"));

    assertThat(refused).contains("Please say why");
    assertThat(page()).contains("shown to readers again", "as she told it");
    assertThat(narratives.read(SLUG)).isPresent();
  }

  @Test
  void aReportNamesItsNarrativeByItsTitle() {
    People.act(people.with("curator", Role.CURATOR));
    reports.make(SLUG, Reason.WRONG, "The place is another one.", "fadma@example.org", "here");
    readIn("ar");

    go("review/reports");

    assertThat(page())
        .contains("البومة", "The place is another one.", "fadma@example.org")
        .doesNotContain(SLUG);
    List<NativeButton> settle = find(NativeButton.class).withText("تمّ").all();
    settle.forEach(this::press);
    assertThat(page()).doesNotContain("البومة");
    assertThat(reports.countOpen()).isZero();
  }

  private String difference() {
    return Jsoup.parse(find(Html.class).single().getInnerHtml()).text();
  }
}
