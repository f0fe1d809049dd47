package org.ipplan.it.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The twin of the 2024 plan: its structure, departments and traps, in our own words. */
public final class Twin {
  private Twin() {}

  public static String english() {
    return read("twin-2024.en.txt");
  }

  public static String chinese() {
    return read("twin-2024.zh.txt");
  }

  private static String read(String name) {
    var path = "/org/ipplan/plan/text/" + name;
    try (var file = Objects.requireNonNull(Twin.class.getResourceAsStream(path), path)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
