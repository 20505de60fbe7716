package org.tinfusin.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.tinfusin.account.Account;
import org.tinfusin.account.Invitations;
import org.tinfusin.account.People;
import org.tinfusin.account.Role;
import org.tinfusin.shell.MainLayout;
import org.tinfusin.shell.Translations;

/** People and their roles, for administrators. */
@Route(value = "admin", layout = MainLayout.class)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class AdminView extends AccountPage {
  private final transient People people;
  private final transient Invitations invitations;
  private final transient Translations words;
  private final String root;
  private final Field search = new Field("person", text("admin.search"), "search", "off");
  private final UnorderedList list = new UnorderedList();
  private final Div more = new Div();
  private final RoleBoxes invited =
      new RoleBoxes(this::text, EnumSet.of(Role.READER, Role.CONTRIBUTOR));
  private final Div invitation = new Div();

  public AdminView(
      People people,
      Invitations invitations,
      Translations words,
      @Value("${tinfusin.public-address:}") String root) {
    super(words, "admin.title");
    this.people = people;
    this.invitations = invitations;
    this.words = words;
    this.root = root.replaceFirst("/+$", "");
    list.setClassName("people");
    more.setClassName("people-more");
    add(
        part("admin.people", form("admin.find", search).onSend(this::find), list, more),
        part(
            "admin.invite",
            said("admin.invite-hint"),
            form("admin.invite-now", invited).onSend(this::invite),
            invitation));
    find();
  }

  private void find() {
    list.removeAll();
    show(people.find(search.typed(), ""));
    if (list.getChildren().findAny().isEmpty()) {
      list.add(new ListItem(text("admin.nobody")));
    }
  }

  private void show(List<Account> found) {
    found.forEach(account -> list.add(new PersonRow(account, people, words, reader(), this::link)));
    more.removeAll();
    if (found.size() == People.PAGE) {
      String last = found.getLast().name();
      NativeButton button =
          new NativeButton(text("list.more"), _ -> show(people.find(search.typed(), last)));
      button.setClassName("more");
      more.add(button);
    }
  }

  private void invite() {
    invitation.removeAll();
    invitation.add(link("admin.invitation", "signup/" + invitations.make(invited.chosen())));
  }

  /** A link to hand on, shown whole so that it can be copied. */
  private Div link(String key, String path) {
    Div shown = new Div(new Paragraph(text(key)));
    shown.setClassName("handed-link");
    shown.getElement().setAttribute("role", "status");
    Code address = new Code(root.isEmpty() ? path : root + "/" + path);
    Anchor anchor = new Anchor(path, address);
    anchor.setRouterIgnore(true);
    shown.add(anchor);
    if (root.isEmpty()) {
      address.getElement().executeJs("this.textContent = this.parentElement.href");
    }
    return shown;
  }
}
