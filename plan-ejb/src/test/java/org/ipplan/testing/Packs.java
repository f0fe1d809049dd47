package org.ipplan.testing;

import java.util.List;
import java.util.Objects;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RulePackFile;
import org.ipplan.ruleset.ShippedPacks;

/** The shipped packs, with what {@link ChangedRule} changes. Ask anew in each test. */
public final class Packs {
  private static final RuleBook SHIPPED = ShippedPacks.book();

  private Packs() {}

  /** As a new installation would answer, without a database. */
  public static RuleBook book() {
    var changed = ChangedRule.now();
    return changed == null ? SHIPPED : instead(SHIPPED, RulePackFile.read(changed.content(), 1));
  }

  /**
   * The same where one rule reads otherwise.
   *
   * @param was part of the rule's text in the file
   * @param now what stands there instead
   */
  public static RuleBook bookWith(String pack, String point, String was, String now) {
    return instead(book(), changed(pack, point, was, now));
  }

  /** A shipped pack of which one rule reads otherwise. */
  public static RulePack changed(String pack, String point, String was, String now) {
    var text = Objects.requireNonNull(ShippedPacks.files().get(pack));
    var from = text.indexOf("\"point\": \"" + point + "\"");
    var next = text.indexOf("\"point\":", from + 1);
    var to = next < 0 ? text.length() : next;
    var rule = text.substring(from, to);
    if (from < 0 || !rule.contains(was)) {
      throw new IllegalArgumentException(point + " does not say " + was);
    }
    return RulePackFile.read(
        text.substring(0, from) + rule.replace(was, now) + text.substring(to), 1);
  }

  private static RuleBook instead(RuleBook book, RulePack pack) {
    var packs =
        book.packs().stream().map(each -> each.name().equals(pack.name()) ? pack : each).toList();
    return RuleBook.of(packs, List.of());
  }
}
