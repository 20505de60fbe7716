package org.tinfusin.search;

/** A question that cannot be read: names the parameter and says what would be right. */
public class BadFilter extends IllegalArgumentException {
  private final String parameter;

  BadFilter(String parameter, String problem) {
    super(parameter + ": " + problem);
    this.parameter = parameter;
  }

  BadFilter(String parameter, String problem, Throwable cause) {
    super(parameter + ": " + problem, cause);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }
}
