package org.tinfusin.account;

/**
 * What somebody typed to get an account; {@link Accounts#signUp} judges it.
 *
 * @param displayName may be empty: then the name is shown
 * @param mail may be empty
 * @param invitation the secret of an invitation, or empty
 * @param address of the network it came from
 */
public record NewAccount(
    String name,
    String displayName,
    String mail,
    String password,
    String invitation,
    String address) {
  @Override
  public String toString() {
    return "NewAccount[" + name + "]";
  }
}
