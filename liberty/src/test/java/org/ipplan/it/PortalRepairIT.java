package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.ipplan.it.support.Certificates;
import org.ipplan.it.support.ElapsedPeriod;
import org.ipplan.it.support.Receiver;
import org.junit.jupiter.api.Test;

/**
 * A portal files a repair, credit staff decide it, subscribers are told that the entry is gone, and
 * nobody outside finds that it ever was.
 */
class PortalRepairIT {
  private static final String LISTED = "org.ipplan.list.entry.listed";
  private static final String REMOVED = "org.ipplan.list.entry.removed";
  private static final JsonObject VERIFIED =
      Json.createObjectBuilder()
          .add("note", "已核对原件")
          .add(
              "fields",
              Json.createArrayBuilder()
                  .add("CONDUCT_CORRECTED")
                  .add("DUTIES_PERFORMED")
                  .add("EFFECTS_REMOVED"))
          .build();

  private static final String ENTRIES = "/lists/dishonesty/entries";

  private final RestCaller portal = PlanSystem.system("demo-system");
  private final RestCaller reader = PlanSystem.system("reader-system");
  private final RestCaller nobody = PlanSystem.nobody();
  private final RestCaller sun = PlanSystem.official("sun.credit");

  @Test
  void whatIsRepairedIsGoneForEveryoneOutside() throws Exception {
    try (var receiver = Receiver.start()) {
      var secret = subscribed(receiver);
      var start = reader.get(ENTRIES + "?limit=1").expect(200).string("changes");
      var code = new CreditCases().published();
      var matter = sun.get("/credit-cases?q=" + code).expect(200).items().get(0).getString("href");
      ElapsedPeriod.pass(matter);
      var entry = reader.get(ENTRIES + "?q=" + code).expect(200).items().get(0).getString("entry");
      var published = nobody.get("/public/entries?q=" + code).expect(200).items().get(0);
      var listed = receiver.next(LISTED);
      assertThat(listed.isSignedWith(secret)).isTrue();
      assertThat(listed.event().getJsonObject("data").getString("entry")).isEqualTo(entry);
      var export = exported();

      repair(code);

      var removed = receiver.next(REMOVED);
      assertThat(removed.isSignedWith(secret)).isTrue();
      assertThat(removed.event().getJsonObject("data")).isEqualTo(only("entry", entry));
      assertThat(removed.body()).doesNotContain(code);
      isGone(code, entry, published.getString("href"), start, export);
    }
  }

  private String subscribed(Receiver receiver) {
    var wanted =
        Json.createObjectBuilder()
            .add("target", receiver.address())
            .add("events", Json.createArrayBuilder().add(LISTED).add(REMOVED))
            .build();
    return portal.post("/subscriptions", wanted).expect(201).string("secret");
  }

  private String exported() {
    var format = Json.createObjectBuilder().add("format", "ndjson").build();
    return BulkFiles.done(reader, reader.post("/lists/dishonesty/exports", format)) + "/file";
  }

  /** Filed by the portal; taken in, verified, decided and circulated by three people. */
  private void repair(String code) {
    var wanted =
        Json.createObjectBuilder()
            .add("applicant", "试验主体有限公司")
            .add("text", "已履行处罚决定，消除影响")
            .add("papers", Json.createArrayBuilder().add("PROOF").add("COMMITMENT"))
            .add("commitment", true)
            .build();
    var filed = portal.post("/subjects/" + code + "/repairs", wanted).expect(201).location();
    sun.step(filed, "accept").expect(200);
    sun.step(filed, "verify", VERIFIED).expect(200);
    PlanSystem.official("wu.credit").step(filed, "decide-for", CreditCases.WORDS).expect(200);
    PlanSystem.official("zheng.credit").step(filed, "circulate").expect(200);
  }

  private void isGone(String code, String entry, String publicPath, String start, String export) {
    for (var status :
        List.of("", "?validOn=2024-06-03", "?validOn=2024-02-01&knownOn=2024-06-03T01:00:00Z")) {
      var answer = reader.get("/subjects/" + code + "/status" + status).expect(200).json();
      assertThat(answer.getJsonArray("dishonesty")).as(status).isEmpty();
      assertThat(answer).doesNotContainKey("formerlyListed");
    }
    assertThat(reader.get(ENTRIES + "?q=" + code).expect(200).items()).isEmpty();
    assertThat(nobody.get("/public/entries?q=" + code).expect(200).items()).isEmpty();
    nobody.get(publicPath).expect(404);
    changesSayNothing(code, entry, start);
    reader.get(export).expectProblem(410, "job.file-gone");
    assertThat(reader.get(exported()).expect(200).text()).doesNotContain(code);
    assertThat(certificate(code).getBoolean("listed")).isFalse();
    reader.get("/credit-cases?q=" + code).expect(403);
  }

  private void changesSayNothing(String code, String entry, String start) {
    var changes = reader.get(start).expect(200);
    assertThat(changes.text()).doesNotContain(code);
    assertThat(changes.items())
        .filteredOn(change -> change.getString("entry").equals(entry))
        .extracting(change -> change.getString("change"))
        .endsWith("REMOVED");
  }

  private JsonObject certificate(String code) {
    var form = ("language=zh&code=" + code).getBytes(UTF_8);
    nobody
        .at(PlanSystem.url() + "/plan")
        .post("/public/certificate", form, "application/x-www-form-urlencoded")
        .expect(200);
    return nobody.get("/public/certificates/" + Certificates.codeOf(code)).expect(200).json();
  }

  private static JsonObject only(String name, String value) {
    return Json.createObjectBuilder().add(name, value).build();
  }
}
