package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Subscriptions of the sample system, to a target that nobody can reach. */
public final class Subscriptions {
  private final RestCaller system = PlanSystem.system("demo-system");
  private final CreditCases creditCases = new CreditCases();

  /** One that is told of entries. */
  String made() {
    return made(wanted());
  }

  /**
   * The sample system is told of an entry.
   *
   * @param path of the target, which tells the subscription from others
   */
  public static void told(String path) {
    var subscriptions = new Subscriptions();
    subscriptions.delivery(subscriptions.made(wanted(path)));
  }

  private String made(JsonObject wanted) {
    return system.post("/subscriptions", wanted).expect(201).location();
  }

  /** What that one is told of an entry just published. */
  String delivery() {
    return delivery(made());
  }

  private String delivery(String subscription) {
    var changes = system.get("/lists/dishonesty/entries?limit=1").expect(200).json();
    creditCases.published();
    system.get(changes.getString("changes")).expect(200);
    return system
        .get(subscription + "/deliveries")
        .expect(200)
        .json()
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("href");
  }

  static JsonObject wanted() {
    return wanted("events");
  }

  private static JsonObject wanted(String path) {
    return Json.createObjectBuilder()
        .add("target", "https://receiver.invalid/" + path)
        .add("events", Json.createArrayBuilder().add("org.ipplan.list.entry.listed"))
        .build();
  }
}
