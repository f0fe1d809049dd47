package org.ipplan.connection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.SYSADMIN2;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.ConnectionInput;
import org.ipplan.connection.CredentialKind;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedRunService;
import org.ipplan.connection.FeedService;
import org.ipplan.connection.RunDetails;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.SystemDetails;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.TaskSystem;
import org.ipplan.connection.TaskSystemService;
import org.ipplan.connection.TryResult;
import org.ipplan.connection.WarningState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.SubjectRecordService;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Platforms of the plan are connected, asked and heard over real HTTP. */
class ConnectionScenarioTest {
  private static final Instant START = Instant.parse("2024-06-03T01:00:00Z");
  private static final String COPYRIGHT = "copyright-registration";
  private static final String COUNTS = "registrations";
  private static final String REPORTS = "platform-reports";
  private static final String SECRET = "s&3cret";

  private Product product;
  private Platform platform;
  private Instant now = START;

  @BeforeEach
  void start() throws IOException {
    product = Product.start().withDirectory().withSampleYear();
    product.configure("plan.exchange.key", "c2FtcGxlIGtleSwgbmV2ZXIgaW4gcHJvZHVjdGlvbiE=");
    product.configure("plan.exchange.allow-http", "true");
    product.configure("plan.exchange.allowed-networks", "127.0.0.1");
    product.configure("plan.exchange.timeout-seconds", "1");
    platform = new Platform();
    product.as(
        Caller.PRODUCT,
        ShippedSystems.class,
        systems -> {
          systems.load();
          return true;
        });
  }

  @AfterEach
  void stop() {
    platform.close();
    product.close();
  }

  @Test
  void registrationsThatAreAskedForWithATokenStandWithTheTask() {
    platform.in(Platform.Manner.WANTS_TOKEN);
    platform.says("/data", count(1, 100, "202404"));
    connect(COPYRIGHT, COUNTS, oauth());
    assertThat(get(COPYRIGHT).state()).isEqualTo(SystemState.CONNECTED);

    run();
    run();

    assertThat(figures(12)).singleElement().extracting("what", "period").contains("登记", "2024-04");
    assertThat(runs(COPYRIGHT)).singleElement().extracting("added", "read").contains(1, 1);
    assertThat(platform.tokensGiven()).isEqualTo(1);

    platform.forgetTokens();
    platform.says("/data", count(1, 120, "202404"));
    pass(Duration.ofDays(2));
    run();

    assertThat(figures(12)).singleElement().extracting("value").hasToString("120");
    assertThat(runs(COPYRIGHT).get(0).changed()).isOne();
    assertThat(before()).isOne();
  }

  @Test
  void anItemThatIsBadStopsNoOtherAndTheSameAgainIsTheSame() {
    platform.says(
        "/data",
        "{'data':[{'id':'a','name':'登记','month':'202403','count':1},"
            + "{'id':'b','name':'登记','month':'soon','count':2},"
            + "{'id':'c','name':'备案','month':'202403','count':3},"
            + "{'id':'c','name':'备案','month':'202403','count':3},"
            + "{'id':'c','name':'备案','month':'202403','count':4}]}");
    connect(COPYRIGHT, COUNTS, none());

    run();
    pass(Duration.ofDays(2));
    run();

    assertThat(runs(COPYRIGHT))
        .extracting(r -> List.of(r.read(), r.added(), r.same(), r.changed(), r.rejected()))
        .containsExactly(List.of(5, 0, 3, 0, 2), List.of(5, 2, 1, 0, 2));
    var faults =
        product.as(LI_OFFICE, FeedRunService.class, s -> s.faults(COPYRIGHT, null, 10, null));
    assertThat(faults.items())
        .extracting(fault -> fault.item() + " " + fault.fault().code())
        .startsWith("5 connection.reference-repeated", "2 connection.not-in-form");
    assertThat(figures(12)).hasSize(2);
  }

  @Test
  void whateverTheOtherSideDoesTheRunEndsAndIsTriedLater() {
    platform.says("/data", count(1, 1, "202404"));
    connect(COPYRIGHT, COUNTS, none());

    assertThat(failure(Platform.Manner.FAILS)).isEqualTo(RunFailure.STATUS);
    assertThat(failure(Platform.Manner.REDIRECTS)).isEqualTo(RunFailure.REDIRECT);
    assertThat(platform.asked()).doesNotContain("/data/elsewhere");
    assertThat(failure(Platform.Manner.HANGS)).isEqualTo(RunFailure.TIMEOUT);
    assertThat(failure(Platform.Manner.FLOODS)).isEqualTo(RunFailure.TOO_LARGE);
    product.configure("plan.exchange.allowed-networks", null);
    assertThat(failure(Platform.Manner.ANSWERS)).isEqualTo(RunFailure.ADDRESS);
    assertThat(get(COPYRIGHT).feeds().get(0).health().openUntil()).isAfter(now);
    product.configure("plan.exchange.allowed-networks", "127.0.0.1");
    platform.says("/data", "<html>");
    assertThat(failure(Platform.Manner.ANSWERS)).isEqualTo(RunFailure.NOT_JSON);
    platform.says("/data", "{'data':'none'}");
    assertThat(failure(Platform.Manner.ANSWERS)).isEqualTo(RunFailure.NO_ITEMS);
  }

  @Test
  void whatDidNotChangeIsNotSentAgainAndASignatureSaysWhoAsks() {
    platform.in(Platform.Manner.WANTS_SIGNATURE).knows(SECRET);
    platform.says("/data", count(1, 1, "202404"));
    connect(
        COPYRIGHT,
        COUNTS,
        new ConnectionInput(CredentialKind.SIGNED, null, null, null, null, SECRET, null));
    platform.in(Platform.Manner.TAGS);

    run();
    pass(Duration.ofDays(2));
    run();

    assertThat(runs(COPYRIGHT))
        .extracting(RunDetails::status, RunDetails::read)
        .containsExactly(tuple(304, 0), tuple(200, 1));
  }

  @Test
  void actsThatComePageByPageAreInTheFilesOfTheirSubjects() {
    platform.says("/data", act("A-1", "p2"));
    platform.says("/data?cursor=p2", act("A-2", ""));
    connect("enforcement-protect", "penalties", none());

    run();

    var file =
        product.as(
            SUN_CREDIT,
            SubjectRecordService.class,
            s -> s.ofSubject("914403001922038216", 10, null, false));
    assertThat(file.items()).extracting(RecordDetails::documentNumber).contains("A-1", "A-2");
    assertThat(file.items())
        .extracting(RecordDetails::recordedBy)
        .containsOnly("enforcement-protect");
    assertThat(platform.asked()).contains("/data", "/data?cursor=p2");
  }

  @Test
  void aWarningThatIsPostedWaitsForTheLeadUntilItIsAcknowledged() {
    connectPush(REPORTS, "alerts");

    var run = bring(DEMO_SYSTEM, alert("Y-1", "2"));

    assertThat(run.added()).isOne();
    var warning = warning();
    assertThat(warning.title()).isEqualTo("举报集中上升");
    var lead = Officials.of("gu.cac", "cac", Role.OFFICIAL, Role.LIAISON);
    var waiting =
        product.as(lead, WorklistService.class, s -> s.mine(WorklistFilter.ALL, 100, null, false));
    assertThat(waiting.items())
        .filteredOn(item -> item.kind() == WorklistItem.Kind.WARNING)
        .singleElement()
        .extracting(WorklistItem::id)
        .isEqualTo(warning.id());

    assertThat(bring(DEMO_SYSTEM, alert("Y-1", "2")).same()).isOne();
    var taken =
        product.as(
            lead,
            TaskSystemService.class,
            s -> s.take(warning.id(), "acknowledge", warning.version(), StepInput.NONE));

    assertThat(taken.state()).isEqualTo(WarningState.ACKNOWLEDGED);
    assertThat(bring(DEMO_SYSTEM, alert("Y-1", "3")).changed()).isOne();
    assertThat(warning().state()).isEqualTo(WarningState.OPEN);
  }

  @Test
  void onlyTheSystemThatIsBoundMayPostAndOnlyWhatCanBeRead() {
    connectPush(REPORTS, "alerts");

    assertThat(refusal(() -> bring(READER_SYSTEM, alert("Y-1", "2")))).endsWith("not-found");
    assertThat(refusal(() -> bring(SYSADMIN, alert("Y-1", "2")))).endsWith("not-found");
    assertThat(refusal(() -> bring(DEMO_SYSTEM, "[".repeat(5000)))).isEqualTo("input.invalid");
    assertThat(refusal(() -> bring(DEMO_SYSTEM, "{}"))).isEqualTo("input.invalid");
    take(REPORTS, SYSADMIN, "suspend", StepInput.reason("检修"));
    assertThat(refusal(() -> bring(DEMO_SYSTEM, alert("Y-1", "2"))))
        .isEqualTo("connection.not-taking");
  }

  @Test
  void whoSetASystemUpDoesNotConnectItAndNobodySeesItsSecret() {
    platform.says("/data", count(1, 1, "202404"));
    setUp(COPYRIGHT, oauth());
    put(COPYRIGHT, COUNTS, "/data");

    assertThat(refusal(() -> take(COPYRIGHT, SYSADMIN2, "connect", StepInput.NONE)))
        .isEqualTo("workflow.wrong-state");
    assertThat(test(COPYRIGHT, COUNTS).sound()).isOne();
    assertThat(refusal(() -> take(COPYRIGHT, SYSADMIN, "connect", StepInput.NONE)))
        .isEqualTo("connection.four-eyes");
    take(COPYRIGHT, SYSADMIN2, "connect", StepInput.NONE);
    assertThat(refusal(() -> setUp(COPYRIGHT, none()))).isEqualTo("workflow.wrong-state");
    assertThat(get(COPYRIGHT).toString()).doesNotContain(SECRET);
    assertThat(get(COPYRIGHT).connection().secretSetBy()).isEqualTo("sysadmin");
  }

  @Test
  void whatAMemberHadThatDiedIsTakenUpAgainWithoutDoubles() {
    platform.says("/data", count(1, 1, "202404"));
    connect(COPYRIGHT, COUNTS, none());
    var turns = product.bean(Turns.class);
    product.inTransaction(turns::take);

    run();
    assertThat(runs(COPYRIGHT)).singleElement().extracting(RunDetails::endedAt).isNull();
    pass(Duration.ofHours(1));
    run();

    assertThat(runs(COPYRIGHT))
        .extracting(run -> run.state().name())
        .containsExactly("DONE", "INTERRUPTED");
    assertThat(figures(12)).hasSize(1);
  }

  @Test
  void ownersSeeTheirsTheOfficeAllAndOthersNone() {
    assertThat(list(CHEN_CCPD)).contains(COPYRIGHT).doesNotContain(REPORTS);
    assertThat(list(LI_OFFICE)).contains(COPYRIGHT, REPORTS);
    assertThat(list(HUANG_SAMR)).containsExactly("enforcement-protect");
    assertThat(refusal(() -> list(SUN_CREDIT))).isEqualTo("connection.readers-only");
    assertThat(
            refusal(
                () -> product.as(HUANG_SAMR, ConnectedSystemService.class, s -> s.get(COPYRIGHT))))
        .isEqualTo("connection.not-found");
  }

  private RunFailure failure(Platform.Manner manner) {
    platform.in(manner);
    pass(Duration.ofDays(2));
    run();
    var last = runs(COPYRIGHT).get(0);
    assertThat(last.endedAt()).isNotNull();
    return Objects.requireNonNull(last.failure());
  }

  private static String count(int id, int value, String month) {
    return "{'data':[{'id':'%d','name':'登记','month':'%s','count':%d}]}".formatted(id, month, value);
  }

  private static String act(String number, String next) {
    return """
        {'result':{'records':[{'recordNo':'%1$s','party':{'uscc':'914403001922038216','name':'某公司',
        'region':'440300'},'docType':'行政处罚','docNo':'%1$s','organ':'某局','decisionDate':'20240409',
        'facts':'销售侵权商品。'}],'next':'%2$s'}}
        """
        .formatted(number, next);
  }

  private static String alert(String number, String grade) {
    return """
        {"alerts":[{"alertNo":"%s","grade":"%s","subject":"举报集中上升","content":"请关注。",
        "issueDate":"2024-05-20"}]}
        """
        .formatted(number, grade);
  }

  private ConnectionInput oauth() {
    return new ConnectionInput(
        CredentialKind.OAUTH2, platform.address("/token"), "plan", "data.read", null, SECRET, null);
  }

  private static ConnectionInput none() {
    return new ConnectionInput(CredentialKind.NONE, null, null, null, null, null, "demo-system");
  }

  private void connect(String code, String feed, ConnectionInput how) {
    setUp(code, how);
    put(code, feed, "/data");
    assertThat(test(code, feed).sound()).isPositive();
    take(code, SYSADMIN2, "connect", StepInput.NONE);
  }

  private void connectPush(String code, String feed) {
    setUp(code, none());
    assertThat(test(code, feed).isSound()).isTrue();
    take(code, SYSADMIN2, "connect", StepInput.NONE);
  }

  private void setUp(String code, ConnectionInput how) {
    var version = get(code).version();
    product.as(SYSADMIN, ConnectedSystemService.class, s -> s.setUp(code, version, how));
  }

  private void put(String code, String feed, String path) {
    var shown = product.as(SYSADMIN, FeedService.class, s -> s.get(code, feed));
    var was = shown.setUp();
    var wanted =
        new FeedInput(
            was.kind(),
            was.way(),
            was.task(),
            platform.address(path),
            was.everyMinutes(),
            was.cursorParameter(),
            was.cursorPointer(),
            was.sinceParameter(),
            was.mapping(),
            was.sample());
    product.as(SYSADMIN, FeedService.class, s -> s.put(code, feed, shown.version(), wanted));
  }

  private TryResult test(String code, String feed) {
    return product.as(SYSADMIN, FeedService.class, s -> s.test(code, feed));
  }

  private SystemDetails take(String code, Caller who, String action, StepInput input) {
    return product.as(
        who, ConnectedSystemService.class, s -> s.take(code, action, s.get(code).version(), input));
  }

  private SystemDetails get(String code) {
    return product.as(LI_OFFICE, ConnectedSystemService.class, s -> s.get(code));
  }

  private List<String> list(Caller who) {
    return product
        .as(who, ConnectedSystemService.class, s -> s.list(null, null, 100, null, true))
        .items()
        .stream()
        .map(each -> each.code())
        .toList();
  }

  private RunDetails bring(Caller who, String message) {
    return product.as(who, FeedRunService.class, s -> s.bring(REPORTS, "alerts", message));
  }

  private List<RunDetails> runs(String code) {
    return product
        .as(LI_OFFICE, FeedRunService.class, s -> s.runs(code, null, 20, null, false))
        .items();
  }

  private void run() {
    product.bean(FeedPull.class).run();
  }

  private void pass(Duration time) {
    now = now.plus(time);
    product.setNow(now);
  }

  private List<TaskSystem.Figure> figures(int task) {
    return product.as(CHEN_CCPD, TaskSystemService.class, s -> s.ofTask(task(task))).stream()
        .flatMap(system -> system.figures().stream())
        .toList();
  }

  private TaskSystem.Warning warning() {
    return product.as(LI_OFFICE, TaskSystemService.class, s -> s.ofTask(task(36))).stream()
        .flatMap(system -> system.warnings().stream())
        .findFirst()
        .orElseThrow();
  }

  private UUID task(int number) {
    return product.inTransaction(
        () ->
            (UUID)
                product
                    .bean(EntityManager.class)
                    .createNativeQuery(
                        "SELECT id FROM task WHERE year = 2024 AND number = :number", UUID.class)
                    .setParameter("number", number)
                    .getSingleResult());
  }

  private long before() {
    return product.inTransaction(
        () ->
            (Long)
                product
                    .bean(EntityManager.class)
                    .createNativeQuery("SELECT count(*) FROM system_feed_item_before", Long.class)
                    .getSingleResult());
  }

  private static @Nullable String refusal(Runnable work) {
    return catchThrowableOfType(DomainException.class, work::run).code();
  }
}
