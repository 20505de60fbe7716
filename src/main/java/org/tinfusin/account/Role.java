package org.tinfusin.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody with an account may do. No role contains another: a person may have several. */
public enum Role {
  /** Reads what signed-in readers may see, and proposes links between stories. */
  READER,
  /** Submits narratives. */
  CONTRIBUTOR,
  /** Makes trails for classes. */
  TEACHER,
  /** Reviews contributions and links variants. */
  CURATOR,
  /** Looks after people and their roles. */
  ADMINISTRATOR;

  /** What a {@code @RolesAllowed} names an administrator by. */
  public static final String ADMINISTRATOR_NAME = "ADMINISTRATOR";

  /** The word for it in the database and in keys of translations. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when no role has this word
   */
  static Role parse(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  static Set<Role> parse(Collection<String> words) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    words.forEach(word -> roles.add(parse(word)));
    return roles;
  }

  static List<String> words(Collection<Role> roles) {
    return Arrays.stream(values()).filter(roles::contains).map(Role::word).toList();
  }
}
