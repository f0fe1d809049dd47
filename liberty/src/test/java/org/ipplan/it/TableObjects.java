package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipplan.it.support.ShippedCalendar;

/** Makes the objects of the table, and anew after a call changed one. */
final class TableObjects {
  /** Of all tests of a run: some objects there is only one of. */
  static final TableObjects SHARED = new TableObjects();

  private static final int FIRST_FREE_YEAR = 2040;

  /** Of all tests of a run together. */
  private static final Iterator<Integer> FREE_YEARS =
      IntStream.iterate(FIRST_FREE_YEAR, year -> year + 1).iterator();

  /** Of what nobody of the readers sees, so that it has none to tell. */
  private static final String NO_VERSION = "\"0\"";

  private final RestCaller li = PlanSystem.official("li.office");
  private final RestCaller chen = PlanSystem.official("chen.ccpd");
  private final RestCaller sun = PlanSystem.official("sun.credit");
  private final RestCaller administrator = PlanSystem.official("sysadmin");
  private final Office office = new Office();
  private final Inspections inspections = new Inspections();
  private final HandedOver handedOver = new HandedOver();
  private final CreditCases creditCases = new CreditCases();
  private final SeriousCases seriousCases = new SeriousCases();
  private final Evaluations evaluations = new Evaluations();
  private final TypicalCases typicalCases = new TypicalCases();
  private final ExpertAdvice expertAdvice = new ExpertAdvice();
  private final Subscriptions subscriptions = new Subscriptions();

  private final Map<TableObject, String> paths = new EnumMap<>(TableObject.class);

  /** A path of the table with the object's own path in place of its name. */
  String resolve(String path) {
    return TableObject.in(path)
        .map(object -> pathOf(object) + path.substring(object.label().length()))
        .orElse(path);
  }

  /** Whoever may read an object tells its version; the caller may not even see it. */
  String etag(String path) {
    return Stream.of(li, chen, sun, administrator)
        .map(reader -> reader.get(path))
        .filter(answer -> answer.status() == 200)
        .findFirst()
        .map(RestAnswer::etag)
        .orElse(NO_VERSION);
  }

  /** The object is no longer what its name says. */
  void forget(String path) {
    TableObject.in(path).ifPresent(paths::remove);
  }

  private String pathOf(TableObject object) {
    var known = paths.get(object);
    if (known != null) {
      return known;
    }
    var made = made(object);
    paths.put(object, made);
    return made;
  }

  private String made(TableObject object) {
    return switch (object) {
      case IMPORT -> office.settledImport(FREE_YEARS.next());
      case DRAFT_PLAN -> office.draftPlan(FREE_YEARS.next());
      case TASK -> "/tasks/" + task(50).getString("id");
      case ADDED_TASK -> addedTask();
      case ASSIGNMENT -> share();
      case ACCEPTED_ASSIGNMENT -> acceptedShare();
      case REQUEST -> chen.post(acceptedShare() + "/requests", request()).expect(201).location();
      case SUB_TASK -> item("sub-tasks");
      case MILESTONE -> item("milestones");
      case MET_MILESTONE -> metMilestone();
      case TARGET -> item("targets");
      case SLIP -> slip();
      case SENT_SLIP -> sentSlip();
      case DRAFT_REPORT -> newReport();
      case SUBMITTED_REPORT -> submitted(newReport());
      case COPY -> li.post(addedTask() + "/copies", copy()).expect(201).location();
      case CO_SIGNATURE ->
          chen.post(newReport() + "/co-signatures", coSignature()).expect(201).location();
      case DRAFT_EVIDENCE -> evidence(pathOf(TableObject.DRAFT_REPORT));
      case SUBMITTED_EVIDENCE -> submittedEvidence();
      case DRAFT_INSPECTION -> inspections.draft();
      case INSPECTION -> inspections.concluded();
      case FINDING -> inspections.finding();
      case FINDING_FILE -> evidence(inspections.finding());
      case DRAFT_FINDING -> inspections.draftFinding();
      case FINDING_OBJECTION -> inspections.objection();
      case APPRAISAL -> inspections.appraisal();
      case EVALUATION_DRAFT -> evaluations.draft();
      case EVALUATION_ANNOUNCED -> evaluations.announced();
      case EVALUATION_APPEAL -> evaluations.appeal();
      case EVALUATION_SCHEME -> evaluations.scheme();
      case TYPICAL_CASE -> typicalCases.draft();
      case SHORTLISTED_CASE -> typicalCases.shortlisted();
      case PUBLISHED_CASE -> typicalCases.published();
      case ADVICE -> expertAdvice.asked();
      case RECORDED_ADVICE -> expertAdvice.recorded();
      case OBSERVATION -> IndicatorBodies.draft(chen);
      case SUBMITTED_OBSERVATION -> IndicatorBodies.submitted(chen);
      case INDICATOR_TARGET -> indicatorTarget();
      case DRAFT_HANDOVER -> handedOver.draft();
      case HANDOVER -> handedOver.sent();
      case HANDOVER_FILE -> handedOver.file();
      case AGENCY -> agency();
      case AGENCY_EVENT ->
          sun.post(agency() + "/events", AgencyBodies.event()).expect(201).location();
      case AGENCY_APPLICATION ->
          sun.post(agency() + "/objections", AgencyBodies.grounds()).expect(201).location();
      case AGENCY_GRADE -> grade();
      case SUBJECT -> subject();
      case SUBJECT_RECORD ->
          sun.post(subject() + "/records", CreditBodies.record()).expect(201).location();
      case MATCH_DECISION ->
          sun.post("/match-decisions", MatchBodies.decision()).expect(201).location();
      case CREDIT_CASE -> creditCases.draft();
      case ABNORMAL_CASE -> creditCases.abnormal();
      case SERIOUS_CASE -> seriousCases.assessed();
      case SERIOUS_DEFENCE -> seriousCases.defence();
      case SERIOUS_HEARING -> seriousCases.hearing();
      case CREDIT_APPLICATION -> creditCases.objection();
      case ADDED_MEASURE -> sun.post("/measures", MeasureBodies.measure()).expect(201).location();
      case MEASURE_APPLIER ->
          sun.post("/measure-appliers", MeasureBodies.applier("C5.2")).expect(201).location();
      case MEASURE_ORDER -> appliedOrder();
      case RECIPIENT -> creditCases.recipient();
      case PROPAGATION -> creditCases.line();
      case SHARING_RECORD ->
          "/sharing-records/"
              + PlanSystem.system("demo-system").get("/subjects").header("Plan-Receipt");
      case SYSTEM_WARNING -> ConnectedSystems.warning(li);
      case SUBSCRIPTION -> subscriptions.made();
      case DELIVERY -> subscriptions.delivery();
      case JOB -> BulkFiles.done(sun, BulkFiles.send(sun, "/credit-acts"));
      case EXPORT_JOB -> BulkFiles.done(sun, sun.post("/lists/serious/exports", export()));
      case CALENDAR_YEAR -> newCalendarYear();
    };
  }

  private String indicatorTarget() {
    var path = IndicatorBodies.TARGETS;
    return li.post(path, IndicatorBodies.of(path)).expect(201).location();
  }

  private String subject() {
    return sun.post("/subjects", CreditBodies.subject()).expect(201).location();
  }

  private String agency() {
    var code = subject().replace("/subjects/", "");
    return sun.post("/agencies", AgencyBodies.agency(code)).expect(201).location();
  }

  private String grade() {
    var agency = agency();
    var today = sun.get(agency + "/score").expect(200).json().getString("on");
    var wanted = AgencyBodies.grades(agency.replace("/agencies/", ""), today);
    var publisher = PlanSystem.official("zheng.credit");
    return publisher
        .post("/agency-grades", wanted)
        .expect(200)
        .json()
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("href");
  }

  /** One of the sample cases'. */
  private String appliedOrder() {
    var applied = sun.get("/measure-orders?department=cnipa&state=APPLIED").expect(200).json();
    return applied.getJsonArray("items").getJsonObject(0).getString("href");
  }

  private String slip() {
    return li.post(share() + "/slips", letter()).expect(201).location();
  }

  private String sentSlip() {
    var slip = slip();
    li.step(slip, "send").expect(200);
    return slip;
  }

  private String acceptedShare() {
    var share = share();
    chen.step(share, "accept").expect(200);
    return share;
  }

  private String item(String kind) {
    var path = acceptedShare() + "/" + kind;
    return chen.post(path, body(path)).expect(201).location();
  }

  private String metMilestone() {
    var milestone = item("milestones");
    var note = Json.createObjectBuilder().add("note", "文件已印发").build();
    chen.step(milestone, "meet", note).expect(200);
    return milestone;
  }

  private String newReport() {
    return chen.post(acceptedShare() + "/reports", report()).expect(201).location();
  }

  private String submitted(String report) {
    chen.step(report, "submit").expect(200);
    return report;
  }

  private String submittedEvidence() {
    var report = newReport();
    var evidence = evidence(report);
    submitted(report);
    return evidence;
  }

  private String evidence(String report) {
    var file = new ByteArrayInputStream("季度,数量\n一,12\n".getBytes(UTF_8));
    return chen.upload(report + "/evidence", "统计.csv", file).expect(201).location();
  }

  private String newCalendarYear() {
    var path = "/calendars/cn/years?year=" + ShippedCalendar.YEAR;
    return administrator.post(path, ShippedCalendar.json()).expect(201).location();
  }

  /** What a call to a path carries. */
  static JsonObject body(String path) {
    var last = path.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    if (path.startsWith("/indicators")) {
      return IndicatorBodies.of(path);
    }
    var item = ItemBodies.of(path);
    if (item.isPresent()) {
      return item.get();
    }
    if (path.startsWith("/agenc")) {
      return AgencyBodies.of(last);
    }
    if (path.startsWith("/evaluation")) {
      return Evaluations.of(last);
    }
    if (path.startsWith("/annual-reports")) {
      return Json.createObjectBuilder().add("text", "见{{ref:plan}}。").build();
    }
    if (path.startsWith("/advice")) {
      return ExpertAdvice.of(last);
    }
    if (path.startsWith("/typical-cases")) {
      return TypicalCases.of(last);
    }
    if (path.startsWith("/match-decisions") || path.equals("/subjects/match")) {
      return last.equals("match") ? MatchBodies.request() : MatchBodies.decision();
    }
    if (path.startsWith("/subjects")) {
      return CreditBodies.of(last);
    }
    if (path.startsWith("/measure")) {
      return last.equals("measures") ? MeasureBodies.measure() : MeasureBodies.applier("C5.1");
    }
    if (path.startsWith("/recipients") || path.startsWith("/propagation")) {
      return CreditBodies.recipient();
    }
    if (path.startsWith("/lists/")) {
      return export();
    }
    if (path.startsWith("/credit-cases")) {
      return SeriousBodies.of(last).orElseGet(CreditBodies::creditCase);
    }
    return switch (last) {
      case "resolutions" -> Office.names();
      case "tasks" -> task();
      case "requests" -> request();
      case "co-signatures" -> coSignature();
      case "copies" -> copy();
      case "rhythm" -> Json.createObjectBuilder().add("rhythm", "HALF_YEARLY").build();
      case "settings" -> Json.createObjectBuilder().add("signOff", false).build();
      case "lineage" -> Json.createObjectBuilder().add("kind", "CONTINUED").build();
      case "notification-settings" -> wishes();
      case "substitutions" -> substitution();
      case "join", "leave" -> Json.createObjectBuilder().add("on", "2031-03-03").build();
      case "escalation-ladder" ->
          Json.createObjectBuilder().add("rungs", Json.createArrayBuilder()).build();
      case "slips" -> letter();
      case "urges" -> Json.createObjectBuilder().add("note", "请抓紧办理").build();
      case "inspections" -> Inspections.inspection();
      case "handovers" -> HandedOver.wanted("mct");
      case "findings" -> Inspections.newFinding();
      case "objections" -> Inspections.grounds();
      case "appraisals" -> Inspections.praise();
      case "confidence" -> Inspections.rating();
      case "subscriptions" -> Subscriptions.wanted();
      case "connected-systems" -> ConnectedSystems.wanted();
      case "connection" -> ConnectedSystems.connection();
      case "tries" -> ConnectedSystems.tried();
      case "messages" -> ConnectedSystems.message();
      case "copyright-registration" -> ConnectedSystems.described();
      case "registrations" -> ConnectedSystems.feed();
      case "archives" -> Json.createObjectBuilder().add("object", "credit-case:none").build();
      default -> {
        if (path.startsWith("/handovers/")) {
          yield HandedOver.wanted("mct");
        }
        if (path.startsWith("/findings/")) {
          yield Inspections.newFinding();
        }
        yield path.startsWith("/inspections/") ? Inspections.inspection() : report();
      }
    };
  }

  private static JsonObject export() {
    return Json.createObjectBuilder().add("format", "csv").build();
  }

  private static JsonObject wishes() {
    return Json.createObjectBuilder()
        .add("muted", Json.createArrayBuilder())
        .add("mail", true)
        .add("messenger", false)
        .build();
  }

  private static JsonObject substitution() {
    return Json.createObjectBuilder()
        .add("absent", "chen.ccpd")
        .add("substitute", "liu.ccpd")
        .add("fromOn", "2031-03-03")
        .add("toOn", "2031-03-04")
        .add("reason", "外出学习")
        .build();
  }

  /** To whose notice a task is brought. */
  private static JsonObject copy() {
    return Json.createObjectBuilder().add("department", "samr").add("note", "供参考").build();
  }

  /** Whom a department asks to co-sign its report. */
  private static JsonObject coSignature() {
    return Json.createObjectBuilder().add("department", "samr").add("note", "请核对数据").build();
  }

  /** A slip near the date. */
  private static JsonObject letter() {
    return Json.createObjectBuilder().add("colour", "BLUE").add("reason", "临近到期，请抓紧办理").build();
  }

  /** What a lead asks the office for. */
  private static JsonObject request() {
    return Json.createObjectBuilder()
        .add("kind", "EXTENSION")
        .add("reason", "需要更多时间")
        .add("dueOn", "2025-03-31")
        .build();
  }

  /** A task beyond the plan. */
  private static JsonObject task() {
    return Json.createObjectBuilder()
        .add("year", 2024)
        .add("source", "MEETING")
        .add("reference", "联席会议第一次会议")
        .add("sourceOn", "2024-05-30")
        .add("title", "落实会议决定")
        .add("text", "提出工作方案。")
        .add("departments", Json.createArrayBuilder().add("ccpd"))
        .add("term", 20)
        .build();
  }

  /** What a report begins with. */
  static JsonObject report() {
    return Json.createObjectBuilder()
        .add("period", "2024-H1")
        .add("narrative", "进展")
        .add("percentComplete", 10)
        .build();
  }

  /** Of a task of its own, so that no other test is in its way. */
  private String share() {
    var shares = chen.get(addedTask()).expect(200).json().getJsonArray("assignments");
    return shares.getJsonObject(0).getString("href");
  }

  private String addedTask() {
    return li.post("/tasks", task()).expect(201).location();
  }

  private JsonObject task(int number) {
    return chen.get("/plans/2024/tasks/" + number).expect(200).json();
  }
}
