package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.ipplan.it.support.ShortPlan;
import org.junit.jupiter.api.Test;

/** Two years side by side, and what a calendar would move, over REST. */
class LineageIT {
  private static final String CALENDAR =
      """
      {"year": 2093,
       "source": {"title": "A notice for tests", "address": "https://www.gov.cn/test",
                  "legalBasis": "Measures"},
       "daysOff": [{"from": "2093-01-01", "to": "2093-01-03",
                    "nameZh": "元旦", "nameEn": "New Year's Day"}],
       "workingWeekends": []}
      """;

  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller chen = PlanSystem.official("chen.ccpd");

  @Test
  void theOfficeSettlesWhatBecameOfATaskAndEverybodyReadsIt() {
    ShortPlan.publish(2091, "征求意见");
    ShortPlan.publish(2092, "报请公布");
    chen.get("/plans/compare?from=2092&to=2091").expectProblem(400, "input.invalid");
    chen.post("/plans/compare/actions/suggest?from=2091&to=2092")
        .expectProblem(403, "lineage.office-only");

    var suggested = li.post("/plans/compare/actions/suggest?from=2091&to=2092").expect(200).json();
    assertThat(suggested.getInt("withoutText")).isZero();
    var first = first(li);
    assertThat(first.getString("relation")).isEqualTo("CONTINUED");
    assertThat(first.getJsonObject("link").getString("state")).isEqualTo("SUGGESTED");
    assertThat(first.getJsonObject("link").getJsonArray("explanation")).hasSize(4);
    assertThat(first(chen).getString("relation")).isEqualTo("UNSETTLED");

    var link = first.getJsonObject("link").getString("href");
    chen.get(link).expectProblem(404, "lineage.not-found");
    li.post(link + "/actions/confirm").expectProblem(428, "precondition.required");
    var kind = Json.createObjectBuilder().add("kind", "CONTINUED").build();
    assertThat(
            li.step(link, "confirm", kind)
                .expect(200)
                .json()
                .getJsonObject("link")
                .getString("state"))
        .isEqualTo("CONFIRMED");
    li.step(link, "reopen").expectProblem(400, "input.invalid");
    chen.step(link, "reopen").expectProblem(403, "lineage.office-only");

    var task = first.getJsonObject("from").getString("href");
    assertThat(chen.get(task + "/lineage").expect(200).items()).hasSize(1);
    var second = li.get("/plans/2091/tasks/2").expect(200).json().getString("href");
    var dropped = Json.createObjectBuilder().add("kind", "DROPPED").add("toYear", 2092).build();
    assertThat(li.post(second + "/lineage", dropped).expect(201).header("Location"))
        .startsWith("/lineage/");
  }

  @Test
  void anAdministratorSeesWhatAYearWouldMoveBeforeHandingItIn() {
    var admin = PlanSystem.official("sysadmin");
    var preview =
        admin
            .post(
                "/calendars/cn/years?year=2093&dryRun=true",
                CALENDAR.getBytes(UTF_8),
                "application/json")
            .expect(200)
            .json();

    assertThat(preview.getInt("year")).isEqualTo(2093);
    assertThat(preview.getJsonArray("days")).hasSize(2);
    assertThat(preview.getJsonArray("items")).isEmpty();
    var loaded =
        admin
            .post("/calendars/cn/years?year=2093", CALENDAR.getBytes(UTF_8), "application/json")
            .expect(201)
            .json();
    assertThat(
            admin
                .post("/calendars/cn/years/" + loaded.getString("id") + "/preview")
                .expect(200)
                .json())
        .isEqualTo(preview);
  }

  private static JsonObject first(RestCaller reader) {
    return reader.get("/plans/compare?from=2091&to=2092").expect(200).items().get(0);
  }
}
