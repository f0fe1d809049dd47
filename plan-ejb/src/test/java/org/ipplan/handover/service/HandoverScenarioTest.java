package org.ipplan.handover.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHAO_CNIPA;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ipplan.handover.BroughtCase;
import org.ipplan.handover.HandoverDetails;
import org.ipplan.handover.HandoverEntry;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.handover.HandoverFileService;
import org.ipplan.handover.HandoverFilter;
import org.ipplan.handover.HandoverIntake;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverOutcome;
import org.ipplan.handover.HandoverSending;
import org.ipplan.handover.HandoverService;
import org.ipplan.handover.HandoverSide;
import org.ipplan.handover.HandoverState;
import org.ipplan.handover.NewHandover;
import org.ipplan.handover.domain.HandoverPoints;
import org.ipplan.notification.NotificationFilter;
import org.ipplan.notification.NotificationService;
import org.ipplan.paper.PaperService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.SubjectKind;
import org.ipplan.supervision.WorklistFilter;
import org.ipplan.supervision.WorklistItem;
import org.ipplan.supervision.WorklistService;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.ipplan.testing.UnprintedPapers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 国家知识产权局 hands cases to 市场监管总局 and to 公安部. */
class HandoverScenarioTest {
  private static final Caller POLICE = Officials.of("gao.mps", "mps", Role.OFFICIAL, Role.LIAISON);
  private static final String CODE = "914403001922038216";
  private static final StepInput NOTE = new StepInput(null, "办理说明", null, null, null);
  private static final StepInput REASON = StepInput.reason("材料不全");

  private Product product;

  @BeforeEach
  void start() {
    product = Product.startWith(UnprintedPapers.class).withDirectory().withRules();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aCaseIsSentSignedForReturnedCompletedSentAgainAndFinished() {
    var id = sent(HandoverKind.ADMINISTRATIVE, "samr");
    assertThat(seen(HUANG_SAMR, id).due()).extracting("on").isEqualTo(LocalDate.of(2024, 6, 5));
    take(HUANG_SAMR, id, "sign", StepInput.NONE);
    take(HUANG_SAMR, id, "assign", handler("huang.samr"));
    take(HUANG_SAMR, id, "return", REASON);

    edit(id, "假冒专利案件（补正）");
    take(WANG_CNIPA, id, "submit", StepInput.NONE);
    assertThat(seen(WANG_CNIPA, id).state()).isEqualTo(HandoverState.TO_APPROVE);
    assertThat(seen(HUANG_SAMR, id))
        .as("the receiver reads what was sent")
        .extracting(HandoverDetails::state, HandoverDetails::matter)
        .containsExactly(HandoverState.RETURNED, "假冒专利案件");
    take(ZHAO_CNIPA, id, "approve", StepInput.NONE);
    take(WANG_CNIPA, id, "send", StepInput.NONE);
    assertThat(seen(HUANG_SAMR, id).matter()).isEqualTo("假冒专利案件（补正）");
    take(HUANG_SAMR, id, "sign", StepInput.NONE);
    take(HUANG_SAMR, id, "accept", StepInput.NONE);
    var finished = take(HUANG_SAMR, id, "finish", NOTE);

    assertThat(finished.state()).isEqualTo(HandoverState.FINISHED);
    assertThat(finished.due()).isNull();
    assertThat(sendings(WANG_CNIPA, id))
        .extracting(HandoverSending::number)
        .containsExactly("国知移送〔2024〕1号", "国知移送〔2024〕2号");
    assertThat(sendings(WANG_CNIPA, id))
        .extracting(HandoverSending::sha256)
        .doesNotHaveDuplicates();
    assertThat(finished.number()).isEqualTo("国知移送〔2024〕1号");
  }

  @Test
  void eitherSideReadsItsOwnHistory() {
    var id = sent(HandoverKind.ADMINISTRATIVE, "samr");
    take(HUANG_SAMR, id, "sign", StepInput.NONE);
    take(HUANG_SAMR, id, "assign", handler("zhou.samr"));
    take(HUANG_SAMR, id, "accept", StepInput.NONE);

    assertThat(history(WANG_CNIPA, id))
        .extracting(HandoverEntry::action)
        .containsExactly("submit", "approve", "send", "sign", "accept");
    assertThat(history(HUANG_SAMR, id))
        .extracting(HandoverEntry::action)
        .containsExactly("send", "sign", "assign", "accept");
    assertThat(history(WANG_CNIPA, id))
        .filteredOn(entry -> entry.side() == HandoverSide.RECEIVER)
        .extracting(HandoverEntry::writtenBy)
        .containsOnlyNulls();
    assertThat(seen(HUANG_SAMR, id).handler()).isEqualTo("zhou.samr");
    assertThat(seen(WANG_CNIPA, id).handler()).isNull();
    assertThat(seen(HUANG_SAMR, id).approvedBy()).isNull();
  }

  @Test
  void aDraftIsTheSendersAloneAndTheOfficeSeesTheClockAndNotTheCase() {
    var id = draft(HandoverKind.ADMINISTRATIVE, "samr");
    refused(() -> seen(HUANG_SAMR, id), "handover.not-found");
    refused(() -> seen(LI_OFFICE, id), "handover.not-found");
    approveAndSend(id);

    var office = seen(LI_OFFICE, id);
    assertThat(office.side()).isEqualTo(HandoverSide.OFFICE);
    assertThat(office.due()).isNotNull();
    assertThat(office)
        .extracting(
            HandoverDetails::matter,
            HandoverDetails::summary,
            HandoverDetails::grounds,
            HandoverDetails::subjectName,
            HandoverDetails::subjectCode)
        .containsOnlyNulls();
    assertThat(office.files()).isZero();
    assertThat(files(LI_OFFICE, id)).isEmpty();
    assertThat(sendings(LI_OFFICE, id)).isEmpty();
    int seenByOffice = product.as(LI_OFFICE, PaperService.class, s -> paperCodes(s, id));
    assertThat(seenByOffice).isZero();
    refused(() -> seen(CHEN_CCPD, id), "handover.not-found");
    refused(() -> seen(SUN_CREDIT, id), "handover.not-found");
    refused(() -> files(CHEN_CCPD, id), "handover.not-found");
  }

  @Test
  void filesStayOnceSentAndTheReceiverReadsNoLaterDraft() {
    var id = sent(HandoverKind.ADMINISTRATIVE, "samr");
    take(HUANG_SAMR, id, "sign", StepInput.NONE);
    take(HUANG_SAMR, id, "ask-more", REASON);
    var more = attach(WANG_CNIPA, id, "补充.csv");
    assertThat(files(HUANG_SAMR, id)).hasSize(1);
    var first = files(WANG_CNIPA, id).get(0);
    refused(() -> remove(WANG_CNIPA, first.id()), "handover.file-sent");
    refused(() -> attach(HUANG_SAMR, id, "x.csv"), "handover.sender-only");
    assertThat(seen(WANG_CNIPA, id).due()).extracting("point").isEqualTo(HandoverPoints.SUPPLY);

    take(WANG_CNIPA, id, "supply", NOTE);

    assertThat(files(HUANG_SAMR, id)).extracting(HandoverFileDetails::round).containsExactly(1, 2);
    assertThat(files(HUANG_SAMR, id))
        .extracting(HandoverFileDetails::uploadedBy)
        .containsOnlyNulls();
    assertThat(files(HUANG_SAMR, id)).extracting(HandoverFileDetails::id).contains(more.id());
    refused(() -> attach(WANG_CNIPA, id, "x.csv"), "workflow.wrong-state");
  }

  @Test
  void aSuspectedCrimeIsNotFiledReconsideredInTimeAndFiled() {
    refused(() -> draft(HandoverKind.CRIMINAL, "samr"), "input.invalid");
    var id = sent(HandoverKind.CRIMINAL, "mps");
    take(POLICE, id, "sign", StepInput.NONE);
    assertThat(seen(POLICE, id).due()).extracting("on").isEqualTo(LocalDate.of(2024, 6, 6));
    take(POLICE, id, "accept", StepInput.NONE);
    refused(() -> take(POLICE, id, "finish", NOTE), "handover.administrative-only");
    product.setNow(Instant.parse("2024-06-07T01:00:00Z"));
    assertThat(seen(LI_OFFICE, id).due()).extracting("late").isEqualTo(true);
    assertThat(late(LI_OFFICE)).isOne();
    take(POLICE, id, "decline", REASON);
    assertThat(history(WANG_CNIPA, id))
        .filteredOn(entry -> entry.action().equals("decline"))
        .extracting(HandoverEntry::late)
        .containsExactly(true);

    product.setNow(Instant.parse("2024-06-12T01:00:00Z"));
    var refusal = refused(() -> take(WANG_CNIPA, id, "reconsider", REASON), "reconsideration-over");
    assertThat(refusal.blockedBy().get(0).article()).isEqualTo("9");
    product.setNow(Instant.parse("2024-06-11T01:00:00Z"));
    take(WANG_CNIPA, id, "reconsider", REASON);
    assertThat(take(POLICE, id, "file", NOTE).state()).isEqualTo(HandoverState.FILED);
  }

  @Test
  void whatIsOutsideItsJurisdictionIsPassedOnWithItsFiles() {
    var id = sent(HandoverKind.ADMINISTRATIVE, "samr");
    take(HUANG_SAMR, id, "sign", StepInput.NONE);
    take(HUANG_SAMR, id, "forward", new StepInput("不属于本部门管辖", null, "ccpd", null, null));

    var next = list(CHEN_CCPD).get(0);
    assertThat(next.fromDepartment()).isEqualTo("samr");
    assertThat(next.follows()).isEqualTo(id);
    assertThat(next.number()).isEqualTo("国市监移送〔2024〕1号");
    assertThat(files(CHEN_CCPD, next.id())).hasSize(1);
    assertThat(seen(WANG_CNIPA, id).state()).isEqualTo(HandoverState.FORWARDED);
    refused(() -> seen(WANG_CNIPA, next.id()), "handover.not-found");
  }

  @Test
  void aCaseFromOutsideIsTakenInOnce() {
    var brought = brought("A-1", "samr");

    assertThat(receive(brought)).isEqualTo(HandoverOutcome.NEW);
    assertThat(receive(brought)).isEqualTo(HandoverOutcome.SAME);
    assertThat(receive(brought("A-2", "nobody"))).isEqualTo(HandoverOutcome.REFUSED);

    var received = list(HUANG_SAMR);
    assertThat(received).hasSize(1);
    assertThat(received.get(0).fromDepartment()).isNull();
    assertThat(received.get(0).subjectName())
        .as("without a code it may be a person")
        .isEqualTo("张*");
    var id = received.get(0).id();
    assertThat(seen(HUANG_SAMR, id).source()).extracting("reference").isEqualTo("A-1");
    take(HUANG_SAMR, id, "sign", StepInput.NONE);
    take(HUANG_SAMR, id, "accept", StepInput.NONE);
    assertThat(take(HUANG_SAMR, id, "finish", NOTE).state()).isEqualTo(HandoverState.FINISHED);
  }

  @Test
  void itWaitsInWorklistsAndInboxes() {
    var id = draft(HandoverKind.ADMINISTRATIVE, "samr");
    take(WANG_CNIPA, id, "submit", StepInput.NONE);
    assertThat(waiting(ZHAO_CNIPA)).containsExactly(id);
    assertThat(waiting(WANG_CNIPA)).as("whoever wrote it").isEmpty();
    take(ZHAO_CNIPA, id, "approve", StepInput.NONE);
    take(WANG_CNIPA, id, "send", StepInput.NONE);

    assertThat(waiting(HUANG_SAMR)).containsExactly(id);
    var told =
        product.as(
            HUANG_SAMR,
            NotificationService.class,
            s -> s.mine(NotificationFilter.ALL, 10, null, false));
    assertThat(told.items()).extracting("message").contains("handover.received");
  }

  @Test
  void theSampleCasesComeOnce() {
    for (int i = 0; i < 2; i++) {
      product.as(
          Caller.PRODUCT,
          SampleHandovers.class,
          s -> {
            s.load();
            return true;
          });
    }

    assertThat(list(WANG_CNIPA))
        .extracting(HandoverDetails::state)
        .containsExactlyInAnyOrder(
            HandoverState.SIGNED, HandoverState.SENT, HandoverState.TO_APPROVE);
  }

  private static int paperCodes(PaperService papers, UUID id) {
    try {
      return papers.of("handover", id.toString()).size();
    } catch (DomainException e) {
      return 0;
    }
  }

  private UUID sent(HandoverKind kind, String to) {
    var id = draft(kind, to);
    approveAndSend(id);
    return id;
  }

  private void approveAndSend(UUID id) {
    take(WANG_CNIPA, id, "submit", StepInput.NONE);
    refused(() -> take(WANG_CNIPA, id, "approve", StepInput.NONE), "handover.head-only");
    take(ZHAO_CNIPA, id, "approve", StepInput.NONE);
    take(WANG_CNIPA, id, "send", StepInput.NONE);
  }

  private UUID draft(HandoverKind kind, String to) {
    var id = as(WANG_CNIPA, s -> s.draft(wanted(kind, to, "假冒专利案件")));
    attach(WANG_CNIPA, id, "调查报告.csv");
    return id;
  }

  private void edit(UUID id, String matter) {
    var before = seen(WANG_CNIPA, id);
    as(
        WANG_CNIPA,
        s -> s.edit(id, before.version(), wanted(before.kind(), before.toDepartment(), matter)));
  }

  private static NewHandover wanted(HandoverKind kind, String to, String matter) {
    return new NewHandover(
        to,
        kind,
        matter,
        "某公司销售假冒专利产品。",
        "《中华人民共和国专利法》第六十八条",
        SubjectKind.ORGANISATION,
        CODE,
        "某科技有限公司",
        null,
        null);
  }

  private static BroughtCase brought(String reference, String to) {
    return new BroughtCase(
        "linkage",
        reference,
        to,
        "某市公安局",
        null,
        "张三",
        "销售侵权复制品",
        "基本事实",
        LocalDate.of(2024, 6, 1),
        45);
  }

  private HandoverOutcome receive(BroughtCase brought) {
    return product.as(Officials.DEMO_SYSTEM, HandoverIntake.class, s -> s.receive(brought));
  }

  private HandoverDetails take(Caller caller, UUID id, String action, StepInput input) {
    var version = as(caller, s -> s.get(id)).version();
    return as(caller, s -> s.take(id, action, version, input));
  }

  private List<HandoverSending> sendings(Caller caller, UUID id) {
    return as(caller, s -> s.sendings(id));
  }

  private List<HandoverEntry> history(Caller caller, UUID id) {
    return as(caller, s -> s.history(id));
  }

  private HandoverDetails seen(Caller caller, UUID id) {
    return as(caller, s -> s.get(id));
  }

  private List<HandoverDetails> list(Caller caller) {
    return as(caller, s -> s.list(HandoverFilter.ALL, 10, null, true)).items();
  }

  private int late(Caller caller) {
    var filter = new HandoverFilter(null, null, null, null, null, true);
    return as(caller, s -> s.list(filter, 10, null, false)).items().size();
  }

  private List<UUID> waiting(Caller caller) {
    var filter = new WorklistFilter(WorklistItem.Kind.HANDOVER, null, null, null, null);
    return product
        .as(caller, WorklistService.class, s -> s.mine(filter, 10, null, true))
        .items()
        .stream()
        .map(WorklistItem::id)
        .toList();
  }

  private List<HandoverFileDetails> files(Caller caller, UUID id) {
    return product.as(caller, HandoverFileService.class, s -> s.of(id));
  }

  private HandoverFileDetails attach(Caller caller, UUID id, String name) {
    var content = new ByteArrayInputStream("季度,数量\n一,12\n".getBytes(UTF_8));
    return product.as(caller, HandoverFileService.class, s -> s.add(id, name, content));
  }

  private boolean remove(Caller caller, UUID id) {
    return product.as(
        caller,
        HandoverFileService.class,
        s -> {
          s.remove(id);
          return true;
        });
  }

  private <R> R as(Caller caller, Function<HandoverService, R> call) {
    return product.as(caller, HandoverService.class, call);
  }

  private static StepInput handler(String name) {
    return new StepInput(null, null, null, name, null);
  }

  private static DomainException refused(Callable<?> call, String... code) {
    var refusal = catchThrowableOfType(DomainException.class, call::call);
    assertThat(refusal).isNotNull();
    assertThat(code).anySatisfy(part -> assertThat(refusal.code()).contains(part));
    return refusal;
  }
}
