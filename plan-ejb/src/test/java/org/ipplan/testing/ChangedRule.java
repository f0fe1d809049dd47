package org.ipplan.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.ShippedPacks;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the shipped packs that reads otherwise while something runs: for tests of whether tests
 * depend on it. Products that load the rules meanwhile, and tests that ask {@link Packs}, have the
 * changed rule.
 *
 * @param pack name of the pack
 * @param how what was changed, for people
 * @param content the pack's file after the change
 */
public record ChangedRule(String pack, String how, String content) {
  private static final Map<String, String> FILES = ShippedPacks.files();

  /** Names of what a rule may list. */
  private static final List<String> LISTS =
      List.of("grounds", "measures", "items", "grades", "points");

  private static volatile @Nullable ChangedRule current;

  /**
   * Every way in which a rule can read otherwise: its number one more, an entry of its list taken
   * out, a document taken out of a ground, a bound or points moved; a rule that lists nothing more,
   * or that only says something, taken out.
   */
  public static List<ChangedRule> of(Rule rule) {
    var pack = file(rule.ruleSet());
    var at = indexOf(rule, pack);
    var each = pack.getJsonArray("rules").getJsonObject(at);
    var path = "/rules/" + at;
    for (var name : List.of("term", "number")) {
      if (each.containsKey(name)) {
        return List.of(more(rule, pack, path + "/" + name + "/value"));
      }
    }
    return LISTS.stream()
        .filter(each::containsKey)
        .findFirst()
        .map(name -> listed(rule, pack, path + "/" + name))
        .orElseGet(() -> List.of(without(rule, pack, path)));
  }

  private static List<ChangedRule> listed(Rule rule, JsonObject pack, String path) {
    var entries = Json.createPointer(path).getValue(pack).asJsonArray();
    var changes = new ArrayList<ChangedRule>();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.getJsonObject(i);
      var own = path + "/" + i;
      changes.add(without(rule, pack, entries.size() == 1 ? ruleOf(path) : own));
      for (var name : List.of("points", "above", "from")) {
        // whoever reaches no bound has the last grade, wherever its bound is
        if (entry.containsKey(name) && (name.equals("points") || i < entries.size() - 1)) {
          changes.add(more(rule, pack, own + "/" + name));
        }
      }
      for (var name : List.of("documents", "proofs")) {
        var listed = entry.containsKey(name) ? entry.getJsonArray(name).size() : 0;
        for (int j = 0; j < listed && (listed > 1 || name.equals("proofs")); j++) {
          changes.add(without(rule, pack, own + "/" + name + "/" + j));
        }
      }
    }
    return changes;
  }

  private static String ruleOf(String list) {
    return list.substring(0, list.lastIndexOf('/'));
  }

  private static ChangedRule more(Rule rule, JsonObject pack, String path) {
    var value = Json.createPointer(path).getValue(pack);
    var more = new BigDecimal(value.toString()).add(BigDecimal.ONE);
    return changed(
        rule, pack, value + " made " + more, patch -> patch.replace(path, Json.createValue(more)));
  }

  private static ChangedRule without(Rule rule, JsonObject pack, String path) {
    var gone = Json.createPointer(path).getValue(pack);
    var name = gone instanceof JsonObject object ? object.getString("code", "rule") : gone;
    return changed(rule, pack, name + " taken out", patch -> patch.remove(path));
  }

  private static ChangedRule changed(
      Rule rule, JsonObject pack, String how, UnaryOperator<JsonPatchBuilder> change) {
    var content = change.apply(Json.createPatchBuilder()).build().apply(pack).toString();
    return new ChangedRule(rule.ruleSet(), how, content);
  }

  private static JsonObject file(String pack) {
    try (var reader =
        Json.createReader(new StringReader(Objects.requireNonNull(FILES.get(pack))))) {
      return reader.readObject();
    }
  }

  private static int indexOf(Rule rule, JsonObject pack) {
    var rules = pack.getJsonArray("rules").getValuesAs(JsonObject.class);
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).getString("point").equals(rule.point())) {
        return i;
      }
    }
    throw new IllegalStateException(rule.ruleSet() + " says nothing on " + rule.point());
  }

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

  /** The one that is changed now. */
  static @Nullable ChangedRule now() {
    return current;
  }

  /** Changes the rule where rules were just loaded. */
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
}
