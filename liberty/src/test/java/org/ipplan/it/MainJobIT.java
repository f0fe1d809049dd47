package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The main job over REST, from the text of a plan to an approved report. */
class MainJobIT {
  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller zhang = PlanSystem.official("zhang.office");
  private final RestCaller chen = PlanSystem.official("chen.ccpd");

  @Test
  void aTextBecomesAPlanAndThePlanBecomesWork() {
    int year = 2031;
    var preview = new Office().preview(year);
    var id = preview.getString("id");
    assertThat(preview.getJsonObject("counts").getInt("tasks")).isEqualTo(110);
    assertThat(preview.getJsonObject("counts").getInt("participantLinks")).isEqualTo(120);
    li.get("/plans/" + year).expectProblem(404, "plan.not-found");
    li.post("/plans/imports/" + id + "/actions/commit").expectProblem(409, "import.has-errors");
    assertThat(li.get("/plans/" + year + "/versions").items()).isEmpty();

    li.post("/plans/imports/" + id + "/resolutions", Office.names()).expect(200);
    var committed = li.post("/plans/imports/" + id + "/actions/commit").expect(201);
    assertThat(committed.header("Location")).endsWith("/plans/" + year + "/versions/1");
    li.post("/plans/imports/" + id + "/actions/commit").expectProblem(409, "import.committed");

    var version = "/plans/" + year + "/versions/1";
    li.step(version, "publish").expectProblem(403, "plan.publisher-role");
    assertThat(zhang.step(version, "publish").expect(200).json().getString("state"))
        .isEqualTo("PUBLISHED");
    zhang.step(version, "publish").expectProblem(409, "workflow.wrong-state");
    assertThat(chen.get("/plans/" + year + "/tasks?limit=200").expect(200).items()).hasSize(110);
    assertThat(chen.get("/tasks?year=" + year + "&department=ccpd&role=LEAD&limit=100").items())
        .hasSize(23);
  }

  @Test
  void aReportIsReturnedCorrectedAndApproved() {
    var share = share(50);
    accept(share);
    var report = begin(share, "2024-H1");
    li.get(report).expectProblem(404, "report.not-found");
    upload(report);

    chen.step(report, "submit").expect(200);
    assertThat(waiting(li)).contains(idOf(report));
    var reason = Json.createObjectBuilder().add("reason", "请补充数据").build();
    assertThat(li.step(report, "return", reason).expect(200).json().getString("state"))
        .isEqualTo("RETURNED");
    assertThat(waiting(chen)).contains(idOf(report));

    chen.with("If-Match", chen.get(report).etag()).put(report, content("已补充数据", 55)).expect(200);
    chen.step(report, "submit").expect(200);
    chen.step(report, "approve").expectProblem(403, "report.office-only");
    assertThat(li.step(report, "approve").expect(200).json().getString("state"))
        .isEqualTo("APPROVED");
    assertThat(waiting(li)).doesNotContain(idOf(report));

    var task = chen.get(share).json().getString("task");
    var history = chen.get("/tasks/" + task + "/history?limit=100").expect(200).items();
    assertThat(history)
        .extracting(step -> step.getString("action"))
        .contains("hand-out", "accept", "submit", "return", "approve");
  }

  @Test
  void theWorklistIsSortedByDueDate() {
    var items = chen.get("/me/worklist?limit=200&sort=dueOn").expect(200).items();

    assertThat(items).isSortedAccordingTo(Comparator.comparing(item -> item.getString("dueOn")));
    assertThat(items).extracting(item -> item.getString("department")).containsOnly("ccpd");
  }

  /** The lead's share of a task of the sample year. */
  private String share(int number) {
    var task = chen.get("/plans/2024/tasks/" + number).expect(200).json();
    return task.getJsonArray("assignments").getJsonObject(0).getString("href");
  }

  private void accept(String share) {
    chen.step(share, "accept").expect(200);
  }

  private String begin(String share, String period) {
    var body = Json.createObjectBuilder(content("上半年进展", 40)).add("period", period).build();
    var answer = chen.post(share + "/reports", body).expect(201);
    chen.post(share + "/reports", body).expectProblem(409, "report.exists");
    return answer.location();
  }

  private void upload(String report) {
    var file = "第一季度统计,1\n".repeat(1000).getBytes(UTF_8);
    var evidence =
        chen.upload(report + "/evidence", "统计.csv", new ByteArrayInputStream(file))
            .expect(201)
            .json();
    var download = chen.get("/evidence/" + evidence.getString("id")).expect(200);
    assertThat(download.content()).isEqualTo(file);
    assertThat(download.header("Content-Disposition")).startsWith("attachment");
    PlanSystem.official("huang.samr")
        .get("/evidence/" + evidence.getString("id"))
        .expectProblem(404, "evidence.not-found");
  }

  private static JsonObject content(String narrative, int percent) {
    return Json.createObjectBuilder()
        .add("narrative", narrative)
        .add("percentComplete", percent)
        .add("figures", Json.createArrayBuilder())
        .build();
  }

  private static List<String> waiting(RestCaller who) {
    return who.get("/me/worklist?limit=500").expect(200).items().stream()
        .map(item -> item.getString("id"))
        .toList();
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
