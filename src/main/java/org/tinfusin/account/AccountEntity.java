package org.tinfusin.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code account}; only what was changed is written, so that nobody undoes another. */
@Entity
@DynamicUpdate
@Table(name = "account")
@NullUnmarked
class AccountEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private String nameKey;
  private String displayName;
  private String mail;
  private List<String> roles;
  private String password;
  private int sessionVersion;
  private Instant createdAt;
  private Instant lastSignIn;
  private boolean disabled;

  protected AccountEntity() {}

  static AccountEntity of(AccountName name, DisplayName displayName, Collection<Role> roles) {
    AccountEntity row = new AccountEntity();
    row.name = name.text();
    row.nameKey = name.key();
    row.displayName = displayName.text();
    row.roles = Role.words(roles);
    row.createdAt = Instant.now();
    return row;
  }

  Account toAccount() {
    return new Account(
        id, name, displayName, Role.parse(roles), createdAt, lastSignIn, mail != null, disabled);
  }

  SignedIn toSignedIn() {
    return new SignedIn(toAccount(), sessionVersion);
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  String mail() {
    return mail;
  }

  String password() {
    return password;
  }

  boolean disabled() {
    return disabled;
  }

  int sessionVersion() {
    return sessionVersion;
  }

  void showAs(DisplayName newName) {
    displayName = newName.text();
  }

  /**
   * @param newMail null for none
   */
  void reachAt(String newMail) {
    mail = newMail;
  }

  void grant(Collection<Role> newRoles) {
    roles = Role.words(newRoles);
  }

  void disable(boolean now) {
    disabled = now;
    endSessions();
  }

  void signedIn(Instant now) {
    lastSignIn = now;
  }

  /** Keeps the hash of a new password; whoever signed in with the old one is signed out. */
  void protect(String hash) {
    password = hash;
    endSessions();
  }

  /** The same password, hashed anew. */
  void rehash(String hash) {
    password = hash;
  }

  void endSessions() {
    sessionVersion++;
  }
}
