package org.ipplan.supervision.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.supervision.Audience;

/** Who is told, as one column. */
public final class Told {
  private Told() {}

  public static String text(Set<Audience> audience) {
    return EnumSet.copyOf(audience).stream().map(Enum::name).collect(Collectors.joining(","));
  }

  public static Set<Audience> audience(String text) {
    return Arrays.stream(text.split(","))
        .map(Audience::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
  }
}
