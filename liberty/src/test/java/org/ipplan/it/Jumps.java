package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Steps that are not offered, tried all the same by everybody who works on credit cases. */
final class Jumps {
  private static final List<RestCaller> STAFF =
      List.of("sun.credit", "qian.credit", "wu.credit", "zheng.credit", "panel1.credit").stream()
          .map(PlanSystem::official)
          .toList();

  private final String path;
  private final boolean lawOrders;
  private int tried;

  /**
   * @param path of the object, such as {@code /credit-cases/…}
   */
  Jumps(String path) {
    this(path, true);
  }

  private Jumps(String path, boolean lawOrders) {
    this.path = path;
    this.lawOrders = lawOrders;
  }

  /** Of an object whose steps are in an order that no law demands. */
  static Jumps inOrderOfTheHouse(String path) {
    return new Jumps(path, false);
  }

  /**
   * Tries every one of them in the object's state, by whom the least speaks against; each is
   * refused and changes nothing.
   */
  Jumps areRefused() {
    var version = version();
    blocked().values().forEach(jump -> isRefused(jump, version));
    assertThat(version()).as(path).isEqualTo(version);
    return this;
  }

  /** Somebody does what is lawful now, which must work; then every jump is tried again. */
  Jumps after(String official, String action, @Nullable JsonObject body) {
    var before = version();
    PlanSystem.official(official)
        .step(path, action, body == null ? CreditCases.WORDS : body)
        .expect(200);
    assertThat(version()).as("a second click on " + action).isNotEqualTo(before);
    return areRefused();
  }

  Jumps after(String official, String action) {
    return after(official, action, null);
  }

  /** How many were tried. */
  int tried() {
    return tried;
  }

  private Map<String, Jump> blocked() {
    Map<String, Jump> jumps = new TreeMap<>();
    for (var who : STAFF) {
      for (var offer : who.get(path + "/actions").expect(200).items()) {
        if (!offer.getBoolean("allowed")) {
          jumps.merge(offer.getString("action"), new Jump(who, offer), Jump::easier);
        }
      }
    }
    return jumps;
  }

  private void isRefused(Jump jump, String version) {
    var what = jump.action() + " on " + path;
    var answer =
        jump.who()
            .with("If-Match", version)
            .post(path + "/actions/" + jump.action(), CreditCases.WORDS);

    assertThat(answer.status()).as(what).isIn(403, 409);
    var refusals = answer.json().getJsonArray("blockedBy").getValuesAs(JsonObject.class);
    assertThat(refusals).as(what).isNotEmpty();
    refusals.stream()
        .filter(refusal -> lawOrders && isOutOfOrder(refusal))
        .forEach(Jumps::isLawful);
    tried++;
  }

  private String version() {
    return STAFF.get(0).get(path).expect(200).etag();
  }

  /** A step that somebody may not take. */
  private record Jump(RestCaller who, JsonObject offer) {
    String action() {
      return offer.getString("action");
    }

    private int against() {
      return offer.getJsonArray("blockedBy").size();
    }

    Jump easier(Jump other) {
      return other.against() < against() ? other : this;
    }
  }

  private static boolean isOutOfOrder(JsonObject refusal) {
    return refusal.getString("guard").equals("workflow.wrong-state");
  }

  private static void isLawful(JsonObject refusal) {
    assertThat(refusal.getString("article", "")).as(refusal.toString()).isNotBlank();
    assertThat(refusal.getString("ruleSet", "")).as(refusal.toString()).isNotBlank();
  }
}
