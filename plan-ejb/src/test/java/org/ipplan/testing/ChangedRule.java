package org.ipplan.testing;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ipplan.ruleset.ShippedPacks;
import org.jspecify.annotations.Nullable;

/**
 * A number of the shipped packs that reads otherwise while something runs: for tests of whether
 * tests depend on it. Products that load the rules meanwhile have the changed number.
 *
 * @param pack name of the pack
 * @param point whose {@code value} is one more than shipped
 */
public record ChangedRule(String pack, String point) {
  private static final Pattern VALUE = Pattern.compile("\"value\": (\\d+)");
  private static volatile @Nullable ChangedRule current;

  /** Runs something under the changed rule. */
  public void during(Runnable work) {
    current = this;
    try {
      work.run();
    } finally {
      current = null;
    }
  }

  /** Whether a rule reads otherwise than shipped just now. */
  static boolean isChanging() {
    return current != null;
  }

  /** Changes the number where rules were just loaded. */
  static void applyTo(EntityManager entityManager) {
    var changed = current;
    if (changed != null) {
      entityManager
          .createNativeQuery("UPDATE rule_set SET content = :content WHERE id = :pack")
          .setParameter("content", changed.content())
          .setParameter("pack", changed.pack)
          .executeUpdate();
    }
  }

  private String content() {
    var text = Objects.requireNonNull(ShippedPacks.files().get(pack));
    var rule = text.indexOf("\"point\": \"" + point + "\"");
    var value = VALUE.matcher(text);
    if (rule < 0 || !value.find(rule)) {
      throw new IllegalStateException(pack + " gives no number on " + point);
    }
    var more = Integer.parseInt(value.group(1)) + 1;
    return text.substring(0, value.start(1)) + more + text.substring(value.end(1));
  }
}
