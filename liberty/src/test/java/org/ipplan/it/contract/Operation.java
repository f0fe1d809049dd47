package org.ipplan.it.contract;

import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A method on a path.
 *
 * @param path from the base, with names in braces where it varies
 */
public record Operation(String method, String path) implements Comparable<Operation> {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
  private static final Pattern NUMBER = Pattern.compile("\\{(year|v|version|number)}");
  private static final Comparator<Operation> ORDER =
      Comparator.comparing(Operation::path).thenComparing(Operation::method);

  /** Whether a path without a query is one of this operation's. */
  boolean isAt(String address) {
    var literals = VARIABLE.split(path, -1);
    var pattern = new StringBuilder(Pattern.quote(literals[0]));
    for (int i = 1; i < literals.length; i++) {
      pattern.append("[^/]+").append(Pattern.quote(literals[i]));
    }
    return Pattern.matches(pattern.toString(), address);
  }

  /** How much of the path varies; of two paths that fit, the one that varies less is meant. */
  int variables() {
    return (int) VARIABLE.matcher(path).results().count();
  }

  /** The path to something that is not there. */
  public String atNothing() {
    var numbered = NUMBER.matcher(path).replaceAll("2099").replace("{list}", "serious");
    return VARIABLE.matcher(numbered).replaceAll(UUID.randomUUID().toString());
  }

  @Override
  public int compareTo(Operation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
