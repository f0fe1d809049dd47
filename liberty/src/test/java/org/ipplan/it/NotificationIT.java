package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are told, over HTTP: their own inbox, and how they wish to be told. */
class NotificationIT {
  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller zhou = PlanSystem.official("zhou.samr");
  private final RestCaller huang = PlanSystem.official("huang.samr");

  @Test
  void aTaskThatIsHandedOutIsToldToTheLiaisonWhoReadsIt() {
    var task = li.post("/tasks", task()).expect(201).location();

    var told = unread(huang).stream().filter(each -> each.getString("href").equals(task)).toList();
    assertThat(told).hasSize(1);
    var entry = told.get(0);
    assertThat(entry.getString("kind")).isEqualTo("ASSIGNED");
    assertThat(entry.getString("text")).endsWith("项任务“落实通报事项”：任务已下达，请及时签收。");
    assertThat(entry.getString("reason")).isEqualTo("您是市场监管总局的联络员");
    assertThat(unread(zhou)).noneMatch(each -> each.getString("href").equals(task));
    var english = huang.with("Accept-Language", "en").get("/me/notifications?limit=1").items();
    assertThat(english.get(0).getString("reason")).startsWith("You are liaison officer of");

    var path = "/me/notifications/" + entry.getJsonNumber("id") + "/actions/read";
    zhou.post(path).expectProblem(404, "notification.not-found");
    assertThat(huang.post(path).expect(200).json()).containsKey("readAt");
    assertThat(unread(huang)).noneMatch(each -> each.getString("href").equals(task));
  }

  @Test
  void everythingUpToAnEntryIsMarkedAtOnce() {
    li.post("/tasks", task()).expect(201);
    var latest = unread(huang).get(0).getJsonNumber("id").longValue();

    huang
        .post("/me/notifications/actions/read", Json.createObjectBuilder().build())
        .expectProblem(400, "input.invalid");
    var upTo = Json.createObjectBuilder().add("upTo", latest).build();
    var marked = huang.post("/me/notifications/actions/read", upTo).expect(200).json();

    assertThat(marked.getInt("marked")).isPositive();
    assertThat(unread(huang))
        .as("what came meanwhile alone")
        .allMatch(each -> each.getJsonNumber("id").longValue() > latest);
  }

  @Test
  void wishesAreVersionedAndChecked() {
    var path = "/me/notification-settings";
    zhou.put(path, wishes("REQUEST")).expectProblem(428, "precondition.required");
    var before = zhou.get(path).expect(200).etag();
    zhou.with("If-Match", before).put(path, wishes("URGE")).expectProblem(400, "input.invalid");

    var kept = zhou.with("If-Match", before).put(path, wishes("REQUEST")).expect(200);

    assertThat(kept.json().getJsonArray("muted")).hasSize(1);
    assertThat(kept.json().getString("language")).isEqualTo("zh");
    zhou.with("If-Match", before).put(path, wishes("REVIEW")).expectProblem(412, "version.stale");
    PlanSystem.system("reader-system").get(path).expectProblem(403, "notification.people-only");
  }

  @Test
  void anAdministratorReadsWhatGoesOut() {
    PlanSystem.official("sysadmin").get("/outgoing-mails?limit=5").expect(200).items();
    li.get("/outgoing-mails").expectProblem(403, "notification.administrators-only");
  }

  private static List<JsonObject> unread(RestCaller caller) {
    return caller.get("/me/notifications?unread=true&limit=1000").expect(200).items();
  }

  private static JsonObject wishes(String muted) {
    return Json.createObjectBuilder()
        .add("muted", Json.createArrayBuilder().add(muted))
        .add("mail", false)
        .add("messenger", false)
        .build();
  }

  private static JsonObject task() {
    return Json.createObjectBuilder()
        .add("year", 2024)
        .add("source", "MEETING")
        .add("reference", "联席会议第二次会议")
        .add("sourceOn", "2024-05-30")
        .add("title", "落实通报事项")
        .add("text", "提出整改方案。")
        .add("departments", Json.createArrayBuilder().add("samr"))
        .add("term", 20)
        .build();
  }
}
