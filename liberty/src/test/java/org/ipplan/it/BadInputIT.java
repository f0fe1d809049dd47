package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ipplan.it.support.BadFiles;
import org.ipplan.it.support.Twin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What people and systems get wrong: refused in their language, and nothing is half stored. */
@Isolated("counts every row before and after")
class BadInputIT {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** Tasks of the sample year that no other test touches; SAMR is a party to the first. */
  private static final int SHARED_TASK = 18;

  private static final int STALE_TASK = 85;
  private static final int EVIDENCE_TASK = 87;

  private final Office office = new Office();
  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller zhang = PlanSystem.official("zhang.office");
  private final RestCaller chen = PlanSystem.official("chen.ccpd");
  private final RestCaller huang = PlanSystem.official("huang.samr");
  private final RestCaller demo = PlanSystem.system("demo-system");

  @Test
  void anEmptyTextIsRefused() {
    refusedText("".getBytes(UTF_8), "text/plain").with(400, "plan.text-empty");
    refusedText(" \r\n\u3000\n".getBytes(UTF_8), "text/plain").with(400, "plan.text-empty");
  }

  @Test
  void aTextOfFiftyMegabytesIsRefusedWhetherItsLengthIsAnnouncedOrNot() {
    var text = "1. Write the rules. (The Ministry of Justice)\n".repeat(1_150_000).getBytes(UTF_8);

    refusedText(text, "text/plain").with(413, "request.too-large");
    RefusedCall.of(li.streaming(), caller -> sent(caller, text, "text/plain"))
        .with(413, "request.too-large");
  }

  @Test
  void whatIsNoTextIsRefused() {
    refusedText(BadFiles.program(), "text/plain").with(400, "plan.text-binary");
    refusedText("%PDF-1.7\n".getBytes(UTF_8), "text/plain").with(400, "plan.text-binary");
    refusedText(BadFiles.program(), DOCX).with(400, "plan.docx-broken");
    refusedText(BadFiles.program(), "application/pdf").with(415, "request.unsupported-type");
  }

  @Test
  void aChineseTextIsReadWhateverEncodingItSaysItHas() {
    var right = sent(li, Twin.chinese().getBytes(UTF_8), "text/plain;charset=utf-8");
    var wrong = sent(li, Twin.chinese().getBytes(GB18030), "text/plain;charset=utf-8");
    var silent = sent(li, Twin.chinese().getBytes(GB18030), "text/plain");

    assertThat(read(right)).isNotEmpty().isEqualTo(read(wrong)).isEqualTo(read(silent));
  }

  @Test
  void aTextInNoEncodingIsRefused() {
    byte[] broken = {'1', '.', ' ', (byte) 0xff, (byte) 0x20, (byte) 0x81, (byte) 0xff, '\n'};

    refusedText(broken, "text/plain;charset=utf-8").with(400, "plan.text-encoding");
  }

  @Test
  void aDocumentThatUnpacksToFarMoreIsRefused() {
    var bomb = BadFiles.documentBomb();

    assertThat(bomb).hasSizeLessThan(1024 * 1024);
    refusedText(bomb, DOCX).with(413, "plan.docx-unsafe");
  }

  @Test
  void aFileOfLinesIsRefusedAsAWholeWhereItCannotBeReadAtAll() {
    RefusedCall.of(demo, caller -> acts(caller, "", BulkFiles.NDJSON)).with(400, "intake.empty");
    RefusedCall.of(demo, caller -> acts(caller, "914403,某公司\n", "text/csv"))
        .with(400, "intake.no-header");
    RefusedCall.of(demo, caller -> acts(caller, "code,name,colour\n", "text/csv"))
        .with(400, "input.invalid");
    RefusedCall.of(demo, caller -> acts(caller, "{}", "application/xml"))
        .with(415, "request.unsupported-type");
    var lawful =
        RefusedCall.of(demo, caller -> acts(caller, "code,name,state\n", "text/csv"))
            .with(409, "intake.no-step");
    assertThat(lawful.json().getJsonArray("blockedBy").toString()).contains("\"article\":\"13\"");
  }

  @Test
  void whatIsWrongWithALineIsToldOfThatLineAndTheOthersAreTaken() {
    var lines =
        "x".repeat(10 * 1024 * 1024)
            + "\n"
            + BulkFiles.act()
            + BulkFiles.act().replace("{", "{\"state\":\"LISTED\",");
    var job = BulkFiles.done(demo, BulkFiles.send(demo.streaming(), "/credit-acts", lines));

    var done = demo.get(job).expect(200).json();
    assertThat(done.getString("state")).isEqualTo("COMPLETED");
    assertThat(done.getInt("read")).isEqualTo(3);
    assertThat(done.getInt("accepted")).isOne();
    assertThat(done.getInt("rejected")).isEqualTo(2);
    assertThat(demo.get(job + "/errors").expect(200).text())
        .contains("\"line\":1,\"code\":\"intake.line-too-long\"")
        .contains("\"line\":3,\"field\":\"state\",\"code\":\"intake.no-step\"")
        .contains("\"article\":\"13\",\"ruleSet\":\"samr-44-2021\"");
  }

  @Test
  void theSameFileUnderTheSameKeyIsOneJob() {
    var lines = BulkFiles.act();
    var keyed = demo.with("Idempotency-Key", UUID.randomUUID().toString());

    var first = BulkFiles.send(keyed, "/credit-acts", lines).expect(202);
    var again = BulkFiles.send(keyed, "/credit-acts", lines).expect(202);

    assertThat(again.location()).isEqualTo(first.location());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    BulkFiles.done(demo, first);
  }

  @Test
  void theSameTextTwiceIsOneVersion() {
    int year = 2082;
    var other = office.settledImport(year);
    var version = office.draftPlan(year);

    RefusedCall.of(li, caller -> caller.postText(imports(year), Twin.english()))
        .with(409, "plan.text-known");
    RefusedCall.of(li, caller -> caller.post(other + "/actions/commit"))
        .with(409, "plan.text-known");
    assertThat(versions(year)).containsExactly(version);
  }

  @Test
  void twoPeopleCommittingTheSameImportMakeOneVersion() {
    int year = 2083;
    var settled = office.settledImport(year);

    var lost = loser(Stream.of(li, zhang).map(one -> committing(one, settled)).toList());

    lost.expectProblem(409, "import.committed");
    assertThat(versions(year)).containsExactly("/plans/" + year + "/versions/1");
    assertThat(li.get("/plans/" + year + "/versions/1/tasks?limit=200").items()).hasSize(110);
  }

  @Test
  void twoImportsOfTheSameTextCommittedAtOnceMakeOneVersion() {
    int year = 2084;
    var one = office.settledImport(year);
    var two = office.settledImport(year);

    var lost = loser(List.of(committing(li, one), committing(zhang, two)));

    lost.expectProblem(409, "plan.text-known");
    assertThat(versions(year)).containsExactly("/plans/" + year + "/versions/1");
  }

  @Test
  void nobodyPublishesWhatTheyImported() {
    int year = 2085;
    var path = "/plans/imports/" + zhang.postText(imports(year), Twin.english()).string("id");
    zhang.post(path + "/resolutions", Office.names()).expect(200);
    var version = zhang.post(path + "/actions/commit").expect(201).location();
    var etag = zhang.get(version).etag();

    RefusedCall.of(zhang, caller -> caller.step(version, "publish")).with(403, "plan.four-eyes");
    assertThat(zhang.get(version).string("state")).isEqualTo("DRAFT");
    assertThat(zhang.get(version).etag()).isEqualTo(etag);
    li.get("/plans/" + year).expectProblem(404, "plan.not-found");
  }

  @Test
  void aReturnNeedsAReasonAndOnlyItsAuthorsSubmitAReport() {
    var report = newReport(SHARED_TASK);
    RefusedCall.of(huang, caller -> caller.with("If-Match", "\"0\"").post(submit(report)))
        .with(404, "report.not-found");
    chen.step(report, "submit").expect(200);
    var etag = chen.get(report).etag();

    var refusal =
        RefusedCall.of(li, caller -> caller.step(report, "return")).with(400, "input.invalid");
    assertThat(refusal.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("reason");
    RefusedCall.of(li, caller -> caller.step(report, "return", reason(" ")))
        .with(400, "input.invalid");
    assertThat(chen.get(report).etag()).isEqualTo(etag);

    li.step(report, "return", reason("请补充数据")).expect(200);
    RefusedCall.of(huang, caller -> caller.step(report, "submit"))
        .with(403, "report.own-department");
    assertThat(chen.get(report).string("state")).isEqualTo("RETURNED");
  }

  @Test
  void aSecondClickAndAStaleTabAreRefused() {
    var share = share(STALE_TASK);
    var stale = chen.get(share).etag();
    chen.with("If-Match", stale).post(share + "/actions/accept").expect(200);
    var etag = chen.get(share).etag();

    RefusedCall.of(chen, caller -> caller.with("If-Match", stale).post(share + "/actions/accept"))
        .with(412, "version.stale");
    RefusedCall.of(chen, caller -> caller.step(share, "accept")).with(409, "workflow.wrong-state");
    RefusedCall.of(chen, caller -> caller.post(share + "/actions/accept"))
        .with(428, "precondition.required");
    assertThat(chen.get(share).etag()).isEqualTo(etag);
  }

  @Test
  void evidenceThatIsTooLargeOrOfAForbiddenTypeIsRefused() {
    var report = newReport(EVIDENCE_TASK);
    var files = report + "/evidence";
    var etag = chen.get(report).etag();

    RefusedCall.of(
            chen.streaming(), caller -> caller.upload(files, "big.txt", BadFiles.letters(200)))
        .inChinese(413, "evidence.too-large");
    RefusedCall.of(chen, caller -> caller.upload(files, "report.pdf", program()))
        .with(415, "evidence.type");
    RefusedCall.of(chen, caller -> caller.upload(files, "report.exe", program()))
        .with(415, "evidence.type");
    assertThat(chen.get(files).expect(200).items()).isEmpty();
    assertThat(chen.get(report).etag()).isEqualTo(etag);
  }

  @Test
  void aTokenOfAnotherAudienceStoresNothing() {
    RefusedCall.of(
            PlanSystem.ofAnotherAudience("li.office"),
            caller -> caller.postText(imports(2086), Twin.english()))
        .with(401, "access.unauthenticated");
  }

  private RefusedCall refusedText(byte[] text, String type) {
    return RefusedCall.of(li, caller -> sent(caller, text, type));
  }

  private static RestAnswer acts(RestCaller caller, String lines, String type) {
    return caller.post("/credit-acts", lines.getBytes(UTF_8), type);
  }

  private static RestAnswer sent(RestCaller caller, byte[] text, String type) {
    return caller.post(imports(2081), text, type);
  }

  private static String imports(int year) {
    return "/plans/imports?year=" + year;
  }

  /** What a preview shows of a plan. */
  private static List<JsonValue> read(RestAnswer preview) {
    var json = preview.expect(200).json();
    return List.of(json.get("title"), json.get("chapters"), json.get("tasks"));
  }

  private static CompletableFuture<RestAnswer> committing(RestCaller caller, String path) {
    return CompletableFuture.supplyAsync(() -> caller.post(path + "/actions/commit"));
  }

  /** The answer of whoever came second; the first made a version. */
  private static RestAnswer loser(List<CompletableFuture<RestAnswer>> both) {
    var answers = both.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(RestAnswer::status).containsOnlyOnce(201);
    return answers.stream().filter(answer -> answer.status() != 201).findFirst().orElseThrow();
  }

  private List<String> versions(int year) {
    return li.get("/plans/" + year + "/versions").expect(200).items().stream()
        .map(version -> version.getString("href"))
        .toList();
  }

  private String newReport(int task) {
    var share = share(task);
    chen.step(share, "accept").expect(200);
    return chen.post(share + "/reports", TableObjects.report()).expect(201).location();
  }

  private String share(int task) {
    return chen.get("/plans/2024/tasks/" + task)
        .expect(200)
        .json()
        .getJsonArray("assignments")
        .getJsonObject(0)
        .getString("href");
  }

  private static String submit(String report) {
    return report + "/actions/submit";
  }

  private static JsonObject reason(String text) {
    return Json.createObjectBuilder().add("reason", text).build();
  }

  private static ByteArrayInputStream program() {
    return new ByteArrayInputStream(BadFiles.program());
  }
}
