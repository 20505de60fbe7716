package org.tinfusin.account.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.tinfusin.account.Role;

/** One box to tick for each role. */
final class RoleBoxes extends FieldSet {
  private final Map<Role, TickBox> boxes = new EnumMap<>(Role.class);

  /**
   * @param words the text for a key, in the reader's language
   */
  RoleBoxes(Function<String, String> words, Collection<Role> ticked) {
    super(words.apply("admin.roles"));
    setClassName("role-boxes");
    for (Role role : Role.values()) {
      TickBox box = new TickBox();
      box.setValue(ticked.contains(role));
      NativeLabel label = new NativeLabel();
      label.add(box, new Span(words.apply("role." + role.word())));
      boxes.put(role, box);
      add(label);
    }
  }

  /** The box of a role. */
  TickBox box(Role role) {
    return Objects.requireNonNull(boxes.get(role));
  }

  Set<Role> chosen() {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    boxes.forEach(
        (role, box) -> {
          if (box.getValue()) {
            chosen.add(role);
          }
        });
    return chosen;
  }
}
