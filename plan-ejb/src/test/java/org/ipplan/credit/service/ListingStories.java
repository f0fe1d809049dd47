package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.testing.Officials.PANEL1_CREDIT;
import static org.ipplan.testing.Officials.PANEL2_CREDIT;
import static org.ipplan.testing.Officials.PANEL3_CREDIT;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.SUPERIOR_SAMR;
import static org.ipplan.testing.Officials.WU_CREDIT;
import static org.ipplan.testing.Officials.ZHENG_CREDIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ipplan.credit.BasisDocument;
import org.ipplan.credit.CaseDetails;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EvidenceItem;
import org.ipplan.credit.NewCase;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.Defence;
import org.ipplan.credit.listing.DefenceOutcome;
import org.ipplan.credit.listing.DefenceReply;
import org.ipplan.credit.listing.ListingPaper;
import org.ipplan.credit.listing.ListingService;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.NewDefence;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.credit.listing.NewPriorNotice;
import org.ipplan.credit.listing.NewProofOfService;
import org.ipplan.credit.listing.PaperContent;
import org.ipplan.credit.listing.ProofOfService;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.ServiceMethod;
import org.ipplan.credit.listing.WorksheetAnswer;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** Those who list at work, on days of their own choosing. */
final class ListingStories {
  static final String PENALTY = "PENALTY_DECISION";
  static final List<Caller> PANEL = List.of(PANEL1_CREDIT, PANEL2_CREDIT, PANEL3_CREDIT);
  private static final List<String> FACTORS =
      List.of(
          "INTENT", "FREQUENCY", "DURATION", "PENALTY", "VALUE", "DANGER", "LOSS", "SOCIAL_EFFECT");

  private final CreditStories credit;
  private LocalDate today = LocalDate.EPOCH;
  private int numbers;

  private ListingStories(CreditStories credit) {
    this.credit = credit;
  }

  static ListingStories begun() {
    return new ListingStories(CreditStories.unprinted());
  }

  /** The same with papers that are printed. */
  static ListingStories printed() {
    return new ListingStories(CreditStories.begun());
  }

  static ListingStories begunWith(Class<?>... beans) {
    return new ListingStories(CreditStories.begunWith(beans));
  }

  CreditStories credit() {
    return credit;
  }

  void on(String day) {
    today = LocalDate.parse(day);
    credit.on(day);
  }

  NewCase wanted(String ground, String type, String issuedOn, @Nullable LocalDate longerUntil) {
    numbers++;
    return new NewCase(
        CreditStories.CODE,
        CreditList.SERIOUS,
        ground,
        new BasisDocument("市监罚字" + numbers + "号", LocalDate.parse(issuedOn), "市场监管总局", type),
        List.of(new EvidenceItem(null, "处罚案卷", null)),
        null,
        null,
        null,
        longerUntil,
        longerUntil == null ? null : "《专利代理条例》第二十五条",
        null);
  }

  static ListingWorksheet sheet(AuthorityLevel level, @Nullable String superior) {
    return sheet(level, superior, null, List.of("UNLAWFUL", "GRAVE", "HEAVIER_PENALTY"), false);
  }

  /**
   * @param met codes of the tests found met
   */
  static ListingWorksheet sheet(
      AuthorityLevel level,
      @Nullable String superior,
      @Nullable String region,
      List<String> met,
      boolean noIntent) {
    var tests =
        met.stream().map(code -> new WorksheetAnswer(AnswerKind.TEST, code, true, "见案卷", null));
    var factors =
        FACTORS.stream()
            .map(
                code ->
                    new WorksheetAnswer(AnswerKind.FACTOR, code, null, "已考量", new BigDecimal("3")));
    return new ListingWorksheet(
        level,
        superior,
        region,
        "SEVERE_FINE",
        noIntent,
        "依案卷认定",
        Stream.concat(tests, factors).toList(),
        null,
        null,
        0);
  }

  <R> R as(Caller caller, Function<ListingService, R> call) {
    return credit.product().as(caller, ListingService.class, call);
  }

  /** The same for a list. */
  <T> List<T> read(Caller caller, Function<ListingService, List<T>> call) {
    return as(caller, call);
  }

  CaseDetails take(Caller caller, CaseDetails matter, String action, StepInput input) {
    return credit.take(caller, matter, action, input);
  }

  CaseDetails take(Caller caller, CaseDetails matter, String action) {
    return credit.take(caller, matter, action, StepInput.NONE);
  }

  CaseState state(CaseDetails matter) {
    return credit.get(matter.summary().id()).summary().state();
  }

  LocalDate due(CaseDetails matter, String step) {
    return Objects.requireNonNull(credit.line(matter, step).dueOn());
  }

  UUID id(CaseDetails matter) {
    return matter.summary().id();
  }

  /** Opened on a penalty decision of the day before, with the worksheet written. */
  CaseDetails assessed(ListingWorksheet sheet) {
    return assessed(sheet, wanted("S2.4", PENALTY, today.minusDays(1).toString(), null));
  }

  CaseDetails assessed(ListingWorksheet sheet, NewCase wanted) {
    var matter = credit.open(wanted);
    assess(matter, sheet);
    return matter;
  }

  void assess(CaseDetails matter, ListingWorksheet sheet) {
    var version = credit.get(id(matter)).summary().version();
    as(SUN_CREDIT, s -> s.assess(id(matter), version, sheet));
  }

  void giveNotice(CaseDetails matter) {
    numbers++;
    var number = "国知告字" + numbers + "号";
    as(
        SUN_CREDIT,
        s -> s.giveNotice(id(matter), new NewPriorNotice(number, "违法事实", "列入理由和依据", "陈述、申辩、要求听证")));
  }

  ProofOfService serveNotice(CaseDetails matter, String servedOn) {
    return as(SUN_CREDIT, s -> s.prove(id(matter), proof(servedOn, ServedPaper.PRIOR_NOTICE)));
  }

  static NewProofOfService proof(String servedOn, ServedPaper... papers) {
    return new NewProofOfService(
        Set.of(papers), ServiceMethod.DIRECT, LocalDate.parse(servedOn), "李某", "孙某、吴某", "回证1号");
  }

  /** Told on a day, and the proof of it looked at by somebody else. */
  CaseDetails told(String day) {
    return told(day, sheet(AuthorityLevel.NATIONAL, null));
  }

  CaseDetails told(String day, ListingWorksheet sheet) {
    on(day);
    return told(day, assessed(sheet));
  }

  CaseDetails told(String day, CaseDetails matter) {
    giveNotice(matter);
    serveNotice(matter, day);
    return take(QIAN_CREDIT, matter, "open-defence");
  }

  Defence defend(Caller caller, CaseDetails matter, boolean hearing) {
    var defence = new NewDefence("星海示例有限公司", "处罚过重，请求不予列入", hearing, null);
    return as(caller, s -> s.defend(id(matter), defence));
  }

  Defence reply(CaseDetails matter, Defence defence, boolean noIntent) {
    var outcome = noIntent ? DefenceOutcome.ACCEPTED : DefenceOutcome.NOT_ACCEPTED;
    return as(
        SUN_CREDIT,
        s ->
            s.reply(
                id(matter),
                defence.id(),
                new DefenceReply(outcome, "经复核……", noIntent, null, null)));
  }

  /** Told on a day; reviewed on a later one, when nobody had spoken. */
  CaseDetails beforePanel(String toldOn, String reviewedOn, ListingWorksheet sheet) {
    var matter = told(toldOn, sheet);
    on(reviewedOn);
    take(SUN_CREDIT, matter, "submit");
    return take(QIAN_CREDIT, matter, "pass-review", CreditStories.note("程序合法"));
  }

  void vote(Caller member, CaseDetails matter, boolean inFavour) {
    as(member, s -> s.vote(id(matter), new NewPanelVote(inFavour, "理由")));
  }

  CaseDetails discussed(String toldOn, String reviewedOn, ListingWorksheet sheet) {
    var matter = beforePanel(toldOn, reviewedOn, sheet);
    PANEL.forEach(member -> vote(member, matter, true));
    return take(WU_CREDIT, matter, "conclude", CreditStories.note("集体讨论纪要1号"));
  }

  ListingPaper decide(CaseDetails matter) {
    return as(WU_CREDIT, s -> s.issue(id(matter), decision()));
  }

  NewListingPaper decision() {
    numbers++;
    return new NewListingPaper(
        ServedPaper.LISTING_DECISION,
        "国知列字" + numbers + "号",
        contents("CAUSE", "BASIS", "MEASURES", "REMOVAL", "REMEDIES"));
  }

  static List<PaperContent> contents(String... codes) {
    var contents = new ArrayList<PaperContent>();
    for (var code : codes) {
      contents.add(new PaperContent(code, "内容"));
    }
    return contents;
  }

  void guide(CaseDetails matter) {
    as(
        SUN_CREDIT,
        s ->
            s.issue(
                id(matter),
                new NewListingPaper(ServedPaper.REPAIR_GUIDANCE, null, contents("CONDITIONS"))));
  }

  /** Told, reviewed and decided; decided on the later day. */
  CaseDetails decided(String toldOn, String decidedOn, ListingWorksheet sheet) {
    var matter = discussed(toldOn, decidedOn, sheet);
    if (matter.summary().state() == CaseState.PANEL && sheet.superior() != null) {
      take(WU_CREDIT, matter, "ask-consent");
      take(SUPERIOR_SAMR, matter, "consent", CreditStories.note("同意列入"));
    }
    decide(matter);
    return matter;
  }

  void serve(CaseDetails matter, String servedOn) {
    guide(matter);
    as(
        SUN_CREDIT,
        s ->
            s.prove(
                id(matter),
                proof(servedOn, ServedPaper.LISTING_DECISION, ServedPaper.REPAIR_GUIDANCE)));
  }

  /** Decided, served and listed on one day. */
  CaseDetails listed(String toldOn, String listedOn) {
    return listed(toldOn, listedOn, sheet(AuthorityLevel.NATIONAL, null));
  }

  CaseDetails listed(String toldOn, String listedOn, ListingWorksheet sheet) {
    return published(decided(toldOn, listedOn, sheet), listedOn);
  }

  /** The same on a ground, or with a longer period, of the caller's own. */
  CaseDetails listed(String toldOn, String listedOn, NewCase wanted) {
    on(toldOn);
    var sheet = sheet(AuthorityLevel.NATIONAL, null);
    var matter = told(toldOn, assessed(sheet, wanted));
    on(listedOn);
    take(SUN_CREDIT, matter, "submit");
    take(QIAN_CREDIT, matter, "pass-review", CreditStories.note("程序合法"));
    PANEL.forEach(member -> vote(member, matter, true));
    take(WU_CREDIT, matter, "conclude", CreditStories.note("集体讨论纪要"));
    decide(matter);
    return published(matter, listedOn);
  }

  CaseDetails published(CaseDetails matter, String listedOn) {
    serve(matter, listedOn);
    return take(ZHENG_CREDIT, matter, "publish");
  }

  static Refusal refusal(ThrowingCallable call) {
    return refusals(call).get(0);
  }

  static List<Refusal> refusals(ThrowingCallable call) {
    return catchThrowableOfType(DomainException.class, call).blockedBy();
  }
}
