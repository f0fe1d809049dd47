package org.ipplan.subject.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.NewRecord;
import org.ipplan.subject.NewSubject;
import org.ipplan.subject.RecordDetails;
import org.ipplan.subject.RecordKind;
import org.ipplan.subject.RecordState;
import org.ipplan.subject.Relation;
import org.ipplan.subject.SubjectDetails;
import org.ipplan.subject.SubjectFilter;
import org.ipplan.subject.SubjectKind;
import org.ipplan.subject.SubjectRecordService;
import org.ipplan.subject.SubjectService;
import org.ipplan.subject.SubjectState;
import org.ipplan.subject.SubjectSummary;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subjects from being made known to being merged, with their files. */
class SubjectScenarioTest {
  private static final String CODE = "914403001922038216";
  private static final String OTHER = "91330108MAC1F5Q350";
  private static final String FAILS = "91350211M0000XUF46";
  private static final String IDENTITY = "11010519491231002X";

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start();
    product.configure(IdentityVault.KEY, "c2FtcGxlIGtleSwgbmV2ZXIgaW4gcHJvZHVjdGlvbiE=");
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void anOrganisationIsKnownByItsNormalisedCodeAndRegion() {
    var made = create(SUN_CREDIT, organisation("９１４４０３００１９２２０３８２１６"));

    assertThat(made.code()).isEqualTo(CODE);
    assertThat(made.regionCode()).isEqualTo("440300");
    assertThat(made.state()).isEqualTo(SubjectState.ACTIVE);
    assertThat(get(SUN_CREDIT, " 9144030019220 38216").id()).isEqualTo(made.id());
    assertThatThrownBy(() -> create(DEMO_SYSTEM, organisation(CODE)))
        .hasMessageContaining("subject.known");
  }

  @Test
  void aCodeErrorIsToldByItsKind() {
    assertThat(fault(organisation("91440300192203821"))).isEqualTo("subject.code-length");
    assertThat(fault(organisation("91440300192203821I"))).isEqualTo("subject.code-charset");
    assertThat(fault(organisation(FAILS))).isEqualTo("subject.code-check-character");
    assertThat(product.database().number("select count(*) from credit_subject")).isZero();
  }

  @Test
  void aGenuineCodeThatFailsTakesTwoPeopleAndAReason() {
    var proposed = create(SUN_CREDIT, doubtful());
    assertThat(proposed.state()).isEqualTo(SubjectState.PROPOSED);
    assertThatThrownBy(() -> get(READER_SYSTEM, FAILS)).hasMessageContaining("subject.not-found");
    assertThatThrownBy(() -> take(SUN_CREDIT, proposed, "confirm-code", StepInput.NONE))
        .hasMessageContaining("subject.approver-only");

    var active = take(WU_CREDIT, proposed, "confirm-code", StepInput.NONE);

    assertThat(active.state()).isEqualTo(SubjectState.ACTIVE);
    assertThat(active.decidedBy()).isEqualTo("wu.credit");
    assertThat(get(READER_SYSTEM, FAILS).code()).isEqualTo(FAILS);
    assertThat(trail("confirm-code")).isOne();
  }

  @Test
  void whoProposedACodeDoesNotConfirmIt() {
    var both = Officials.of("both", "cnipa", Role.CREDIT_HANDLER, Role.CREDIT_APPROVER);
    var proposed = create(both, doubtful());

    assertThatThrownBy(() -> take(both, proposed, "confirm-code", StepInput.NONE))
        .hasMessageContaining("subject.four-eyes");
  }

  @Test
  void aWrongLengthOrAlphabetIsNoOneToOverride() {
    var wanted =
        new NewSubject(
            SubjectKind.ORGANISATION, "91440300192203821", "甲", null, null, "执照如此", null);

    assertThat(fault(wanted)).isEqualTo("subject.code-length");
  }

  @Test
  void aPersonIsKeptEncryptedShownMaskedAndFoundByHash() {
    var made = create(SUN_CREDIT, person());

    assertThat(made.code()).startsWith("P").hasSize(17);
    assertThat(made.identity()).isEqualTo("110***********002X");
    assertThat(made.name()).isEqualTo("张三丰");
    assertThat(get(READER_SYSTEM, made.code()).name()).isEqualTo("张*");
    assertThat(get(READER_SYSTEM, made.code()).names().get(0).name()).isEqualTo("张*");
    assertThat(list(SUN_CREDIT, "").get(0).name()).isEqualTo("张*");
    assertThat(of(IDENTITY)).isEqualTo(made.code());
    assertThat(of("110105194912310 02x")).isEqualTo(made.code());
    assertThatThrownBy(() -> create(SUN_CREDIT, person())).hasMessageContaining("subject.known");
  }

  @Test
  void noTableHoldsAnIdentityNumberInClear() {
    create(SUN_CREDIT, person());

    assertThat(
            product
                .database()
                .number(
                    "select count(*) from subject_identity where position('11010519491231002X'::bytea"
                        + " in cipher) > 0 or mask like '%19491231%'"))
        .isZero();
    assertThat(
            product
                .database()
                .number(
                    "select count(*) from audit_record where changes::text like '%19491231%'"
                        + " or changes::text like '%张三丰%'"))
        .isZero();
  }

  @Test
  void whatWasEncryptedOpensForItsSubjectAlone() {
    var made = create(SUN_CREDIT, person());
    var vault = product.bean(IdentityVault.class);
    var kept =
        product.inTransaction(
            () ->
                (byte[])
                    vault
                        .entityManager
                        .createNativeQuery("SELECT cipher FROM subject_identity", byte[].class)
                        .getSingleResult());

    assertThat(vault.decrypted(made.id(), kept)).isEqualTo(IDENTITY);
    assertThatThrownBy(() -> vault.decrypted(UUID.randomUUID(), kept))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void withoutAKeyNoPersonIsTaken() {
    product.configure(IdentityVault.KEY, "short");

    assertThatThrownBy(() -> create(SUN_CREDIT, person())).hasMessageContaining("subject.no-key");
    assertThat(product.database().number("select count(*) from credit_subject")).isZero();
    assertThat(create(SUN_CREDIT, organisation(CODE)).code()).isEqualTo(CODE);
  }

  @Test
  void aWrongIdentityNumberIsRefusedWithoutBeingRepeated() {
    var wanted =
        new NewSubject(SubjectKind.PERSON, null, "张三", null, "110105194912310021", null, null);

    assertThatThrownBy(() -> create(SUN_CREDIT, wanted))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> {
              assertThat(e.errors().get(0).code()).isEqualTo("subject.identity-invalid");
              assertThat(e.errors().get(0).arguments()).isEmpty();
              assertThat(e.getMessage()).doesNotContain("19491231");
            });
  }

  @Test
  void namesHaveTheirDays() {
    var made = create(SUN_CREDIT, organisation(CODE));
    var renamed =
        product.as(
            SUN_CREDIT,
            SubjectService.class,
            s -> s.rename(CODE, made.version(), "新名称有限公司", LocalDate.of(2024, 5, 1)));

    assertThat(renamed.name()).isEqualTo("新名称有限公司");
    assertThat(renamed.names())
        .extracting(SubjectDetails.Name::name)
        .containsExactly("新名称有限公司", "旧名称有限公司");
    assertThat(renamed.names().get(1).validTo()).isEqualTo("2024-05-01");
    assertThat(list(SUN_CREDIT, "旧名称")).hasSize(1);
    assertThatThrownBy(
            () ->
                product.as(
                    SUN_CREDIT,
                    SubjectService.class,
                    s -> s.rename(CODE, renamed.version(), "更早的名称", LocalDate.of(2024, 4, 1))))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.errors().get(0).code()).isEqualTo("subject.name-order"));
  }

  @Test
  void aFormerCodeLeadsToTheSubject() {
    var made = create(SUN_CREDIT, organisation(CODE));
    var changed =
        product.as(
            SUN_CREDIT,
            SubjectService.class,
            s -> s.changeCode(CODE, made.version(), OTHER, "换发营业执照"));

    assertThat(changed.code()).isEqualTo(OTHER);
    assertThat(changed.regionCode()).isEqualTo("330108");
    assertThat(get(SUN_CREDIT, CODE).id()).isEqualTo(made.id());
    assertThat(changed.formerCodes())
        .extracting(SubjectDetails.FormerCode::code)
        .containsExactly(CODE);
    assertThatThrownBy(() -> create(SUN_CREDIT, organisation(CODE)))
        .hasMessageContaining("subject.known");
  }

  @Test
  void mergingKeepsBothHistories() {
    var one = create(SUN_CREDIT, organisation(CODE));
    var other = create(SUN_CREDIT, organisation(OTHER));
    add(SUN_CREDIT, CODE, record("甲罚〔2024〕1号"));
    add(SUN_CREDIT, OTHER, record("甲罚〔2024〕2号"));

    var merged = take(SUN_CREDIT, one, "merge", into(OTHER));

    assertThat(merged.id()).isEqualTo(other.id());
    assertThat(get(SUN_CREDIT, CODE).id()).isEqualTo(other.id());
    assertThat(merged.names()).hasSize(2);
    assertThat(merged.formerCodes())
        .singleElement()
        .satisfies(
            former -> {
              assertThat(former.code()).isEqualTo(CODE);
              assertThat(former.merged()).isTrue();
            });
    assertThat(file(OTHER)).hasSize(2);
    assertThat(file(CODE)).hasSize(2);
    assertThat(list(SUN_CREDIT, ""))
        .singleElement()
        .satisfies(each -> assertThat(each.records()).isEqualTo(2));
    assertThat(product.database().number("select count(*) from subject_record")).isEqualTo(2);
  }

  @Test
  void whatWasMergedFollowsWhenItsTargetIsMerged() {
    var one = create(SUN_CREDIT, organisation(CODE));
    var two = create(SUN_CREDIT, organisation(OTHER));
    var three = create(SUN_CREDIT, organisation("12100000400011227Y"));
    add(SUN_CREDIT, CODE, record("甲罚〔2024〕1号"));
    take(SUN_CREDIT, one, "merge", into(OTHER));
    take(SUN_CREDIT, two, "merge", into("12100000400011227Y"));

    assertThat(get(SUN_CREDIT, CODE).id()).isEqualTo(three.id());
    assertThat(file(CODE)).hasSize(1);
    assertThat(get(SUN_CREDIT, CODE).formerCodes()).hasSize(2);
  }

  @Test
  void aSubjectIsNotMergedIntoItselfOrNothing() {
    var one = create(SUN_CREDIT, organisation(CODE));

    assertThatThrownBy(() -> take(SUN_CREDIT, one, "merge", into(CODE)))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.errors().get(0).code()).isEqualTo("subject.itself"));
    assertThatThrownBy(() -> take(SUN_CREDIT, one, "merge", StepInput.reason("重复登记")))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.errors().get(0).code()).isEqualTo("subject.merge-target"));
  }

  @Test
  void affiliatesAreBoundOnce() {
    create(SUN_CREDIT, organisation(CODE));
    create(SUN_CREDIT, organisation(OTHER));
    bind(CODE, OTHER);

    assertThat(bind(CODE, OTHER).affiliates())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.code()).isEqualTo(OTHER);
              assertThat(each.relation()).isEqualTo(Relation.SUBSIDIARY);
            });
  }

  @Test
  void eachRecordIsThereOnce() {
    create(SUN_CREDIT, organisation(CODE));

    var first = add(DEMO_SYSTEM, CODE, record("甲罚〔2024〕1号"));
    var again = add(SUN_CREDIT, CODE, record(" 甲罚〔2024〕1号 "));

    assertThat(first.added()).isTrue();
    assertThat(again.added()).isFalse();
    assertThat(again.record().id()).isEqualTo(first.record().id());
    assertThat(file(CODE)).hasSize(1);
  }

  @Test
  void aRecordDatedTomorrowIsRefused() {
    create(SUN_CREDIT, organisation(CODE));
    var tomorrow = new NewRecord(RecordKind.PENALTY, "甲局", "1号", LocalDate.of(2024, 6, 4), "处罚");

    assertThatThrownBy(() -> add(SUN_CREDIT, CODE, tomorrow))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.errors().get(0).code()).isEqualTo("subject.not-after-today"));
  }

  @Test
  void aLeadIsRaisedDroppedAndTakenUp() {
    create(SUN_CREDIT, organisation(CODE));
    var record = add(SUN_CREDIT, CODE, record("甲罚〔2024〕1号")).record();

    var lead = step(SUN_CREDIT, record, "raise-lead", StepInput.reason("罚款属较重处罚"));
    assertThat(lead.state()).isEqualTo(RecordState.LEAD);
    assertThat(leads()).extracting(RecordDetails::id).containsExactly(record.id());
    assertThat(list(SUN_CREDIT, "").get(0).leads()).isOne();
    assertThatThrownBy(() -> step(DEMO_SYSTEM, lead, "drop-lead", StepInput.reason("误报")))
        .hasMessageContaining("subject.staff-handler-only");

    var dropped = step(SUN_CREDIT, lead, "drop-lead", StepInput.reason("误报"));
    var again = step(SUN_CREDIT, dropped, "raise-lead", StepInput.reason("复核后成立"));
    var opened = UUID.randomUUID();
    product.as(
        SUN_CREDIT,
        SubjectRecordService.class,
        s -> {
          s.takeUp(again.id(), opened);
          return true;
        });

    assertThat(leads()).isEmpty();
    assertThat(product.as(SUN_CREDIT, SubjectRecordService.class, s -> s.get(again.id())).caseId())
        .isEqualTo(opened);
  }

  @Test
  void onlyCreditStaffAndSystemsOfTheScopesSeeSubjects() {
    create(SUN_CREDIT, organisation(CODE));

    for (var caller :
        List.of(
            Officials.LI_OFFICE,
            Officials.CHEN_CCPD,
            Officials.LEADER_FENG,
            Officials.AUDITOR,
            Officials.SYSADMIN)) {
      refused(caller, SubjectService.class, s -> s.get(CODE));
      refused(caller, SubjectService.class, s -> s.list(all(""), 50, null, false));
      refused(caller, SubjectRecordService.class, s -> s.ofSubject(CODE, 50, null, false));
      refused(caller, SubjectRecordService.class, s -> s.leads(50, null, false));
    }
    assertThat(get(QIAN_CREDIT, CODE).code()).isEqualTo(CODE);
    assertThat(get(READER_SYSTEM, CODE).code()).isEqualTo(CODE);
    assertThatThrownBy(() -> create(READER_SYSTEM, organisation(OTHER)))
        .hasMessageContaining("subject.handler-only");
    assertThatThrownBy(() -> create(QIAN_CREDIT, organisation(OTHER)))
        .hasMessageContaining("subject.handler-only");
  }

  @Test
  void aListCostsTheSameNumberOfStatementsHoweverLong() {
    product.inTransaction(
        () -> {
          product.bean(SampleSubjects.class).load();
          return true;
        });
    product.statistics().clear();
    var page = product.as(SUN_CREDIT, SubjectService.class, s -> s.list(all(""), 5, null, true));

    assertThat(page.items()).hasSize(5);
    assertThat(page.total()).isEqualTo(12);
    assertThat(product.statistics().getPrepareStatementCount()).isEqualTo(2);
    var rest =
        product.as(SUN_CREDIT, SubjectService.class, s -> s.list(all(""), 50, page.next(), false));
    assertThat(rest.items()).hasSize(7);
  }

  private <S, R> void refused(Caller caller, Class<S> service, Function<S, R> call) {
    assertThatThrownBy(() -> product.as(caller, service, call))
        .hasMessageContaining("subject.credit-only");
  }

  private long trail(String action) {
    return product
        .database()
        .number(
            "select count(*) from audit_record where outcome = 'DONE' and action = '"
                + action
                + "'");
  }

  private String fault(NewSubject wanted) {
    try {
      create(SUN_CREDIT, wanted);
      return "none";
    } catch (DomainException e) {
      return e.errors().get(0).code();
    }
  }

  private @Nullable String of(String identity) {
    return product
        .as(SUN_CREDIT, SubjectService.class, s -> s.ofIdentity(identity))
        .map(SubjectSummary::code)
        .orElse(null);
  }

  private SubjectDetails create(Caller caller, NewSubject wanted) {
    return product.as(caller, SubjectService.class, s -> s.create(wanted));
  }

  private SubjectDetails get(Caller caller, String code) {
    return product.as(caller, SubjectService.class, s -> s.get(code));
  }

  private SubjectDetails take(
      Caller caller, SubjectDetails subject, String action, StepInput input) {
    return product.as(
        caller,
        SubjectService.class,
        s -> s.take(subject.code(), action, subject.version(), input));
  }

  private SubjectDetails bind(String code, String other) {
    return product.as(
        SUN_CREDIT,
        SubjectService.class,
        s -> s.bind(code, other, Relation.SUBSIDIARY, null, "企业公示信息"));
  }

  private List<SubjectSummary> list(Caller caller, String query) {
    return product
        .as(caller, SubjectService.class, s -> s.list(all(query), 50, null, false))
        .items();
  }

  private List<RecordDetails> file(String code) {
    return product
        .as(SUN_CREDIT, SubjectRecordService.class, s -> s.ofSubject(code, 50, null, false))
        .items();
  }

  private List<RecordDetails> leads() {
    return product.as(SUN_CREDIT, SubjectRecordService.class, s -> s.leads(50, null, true)).items();
  }

  private SubjectRecordService.Recorded add(Caller caller, String code, NewRecord wanted) {
    return product.as(caller, SubjectRecordService.class, s -> s.add(code, wanted));
  }

  private RecordDetails step(Caller caller, RecordDetails record, String action, StepInput input) {
    return product.as(
        caller,
        SubjectRecordService.class,
        s -> s.take(record.id(), action, record.version(), input));
  }

  private static SubjectFilter all(String query) {
    return new SubjectFilter(null, null, query, false);
  }

  private static StepInput into(String code) {
    return new StepInput("重复登记", null, null, null, null, null, List.of(code));
  }

  private static NewSubject organisation(String code) {
    return new NewSubject(
        SubjectKind.ORGANISATION, code, "旧名称有限公司", null, null, null, LocalDate.of(2024, 4, 1));
  }

  private static NewSubject doubtful() {
    return new NewSubject(
        SubjectKind.ORGANISATION, FAILS, "早期试点企业", null, null, "厦门早期试点赋码，执照如此", null);
  }

  private static NewSubject person() {
    return new NewSubject(SubjectKind.PERSON, null, "张三丰", "110105", IDENTITY, null, null);
  }

  private static NewRecord record(String number) {
    return new NewRecord(
        RecordKind.PENALTY, "甲市市场监督管理局", number, LocalDate.of(2024, 5, 6), "罚款十万元。");
  }
}
