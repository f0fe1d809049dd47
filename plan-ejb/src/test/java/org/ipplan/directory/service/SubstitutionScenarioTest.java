package org.ipplan.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.testing.Officials.CHEN_CCPD;
import static org.ipplan.testing.Officials.HUANG_SAMR;
import static org.ipplan.testing.Officials.LIU_CCPD;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.WANG_CNIPA;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.NewSubstitution;
import org.ipplan.directory.SubstitutionDetails;
import org.ipplan.directory.SubstitutionService;
import org.ipplan.directory.SubstitutionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody is away, somebody else stands in, and nothing is approved by its maker. */
class SubstitutionScenarioTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
  private static final LocalDate FRIDAY = LocalDate.of(2024, 6, 7);

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aSubstituteHasTheDepartmentAndTheRolesOfTheAbsentAndTheirOwnName() {
    enter(CHEN_CCPD, chenAway("liu.ccpd"));

    var acting = acting(LIU_CCPD, "chen.ccpd");

    assertThat(acting.name()).isEqualTo("liu.ccpd");
    assertThat(acting.actingFor()).isEqualTo("chen.ccpd");
    assertThat(acting.department()).isEqualTo("ccpd");
    assertThat(acting.roles()).containsExactlyInAnyOrder(Role.OFFICIAL, Role.LIAISON);
    assertThat(acting.isOneOf("chen.ccpd")).isTrue();
    assertThat(acting.isOneOf("liu.ccpd")).isTrue();
    assertThat(LIU_CCPD.isOneOf("chen.ccpd")).isFalse();
  }

  @Test
  void itIsInForceFromItsFirstDayToItsLast() {
    enter(
        CHEN_CCPD, new NewSubstitution("chen.ccpd", "liu.ccpd", MONDAY.plusDays(1), FRIDAY, "出差"));

    assertNotInForce(LIU_CCPD, "chen.ccpd");
    at("2024-06-03T16:00:00Z"); // 4 June in Beijing
    assertThat(acting(LIU_CCPD, "chen.ccpd").isSubstitute()).isTrue();
    at("2024-06-07T15:59:59Z");
    assertThat(acting(LIU_CCPD, "chen.ccpd").isSubstitute()).isTrue();
    at("2024-06-07T16:00:00Z");
    assertNotInForce(LIU_CCPD, "chen.ccpd");
  }

  @Test
  void aWithdrawnOneEndsAtOnceAndIsKeptWithItsReason() {
    var id = enter(LIU_CCPD, chenAway("liu.ccpd"));

    var withdrawn = withdraw(CHEN_CCPD, id, "提前返岗");

    assertThat(withdrawn.state()).isEqualTo(SubstitutionState.WITHDRAWN);
    assertThat(withdrawn.withdrawalReason()).isEqualTo("提前返岗");
    assertThat(withdrawn.withdrawnBy()).isEqualTo("chen.ccpd");
    assertNotInForce(LIU_CCPD, "chen.ccpd");
    assertThat(number("SELECT count(*) FROM substitution")).isOne();
    assertThat(enter(CHEN_CCPD, chenAway("liu.ccpd"))).isNotNull();
  }

  @Test
  void nobodyHasTwoSubstitutesOnOneDay() {
    seen("he.ccpd", "ccpd", Role.OFFICIAL);
    enter(CHEN_CCPD, chenAway("liu.ccpd"));

    var again = new NewSubstitution("chen.ccpd", "he.ccpd", FRIDAY, FRIDAY.plusDays(5), "出差");

    assertRefused(() -> enter(CHEN_CCPD, again), Kind.CONFLICT, "substitution.overlaps");
  }

  @Test
  void whoIsAwayDoesNotStandIn() {
    seen("he.ccpd", "ccpd", Role.OFFICIAL);
    enter(LIU_CCPD, new NewSubstitution("liu.ccpd", "he.ccpd", FRIDAY, FRIDAY, "会议"));

    assertRefused(
        () -> enter(CHEN_CCPD, chenAway("liu.ccpd")),
        Kind.CONFLICT,
        "substitution.substitute-away");
  }

  @Test
  void onlyTheAbsentOrAHeadOfTheDepartmentEntersOneAndOnlyForAColleague() {
    seen("he.ccpd", "ccpd", Role.OFFICIAL);
    var he = new Caller("he.ccpd", Set.of(Role.OFFICIAL), "ccpd");

    assertRefused(
        () -> enter(he, chenAway("liu.ccpd")), Kind.FORBIDDEN, "substitution.self-or-head");
    assertRefused(
        () -> enter(WANG_CNIPA, chenAway("liu.ccpd")),
        Kind.FORBIDDEN,
        "substitution.own-department");
    assertFault(CHEN_CCPD, chenAway("wang.cnipa"), "substitute");
    assertFault(CHEN_CCPD, chenAway("chen.ccpd"), "substitute");
    assertFault(
        CHEN_CCPD,
        new NewSubstitution("chen.ccpd", "liu.ccpd", MONDAY.minusDays(1), FRIDAY, "出差"),
        "fromOn");
    assertFault(
        CHEN_CCPD, new NewSubstitution("chen.ccpd", "liu.ccpd", FRIDAY, MONDAY, "出差"), "toOn");
    assertFault(
        CHEN_CCPD, new NewSubstitution("chen.ccpd", "liu.ccpd", MONDAY, FRIDAY, " "), "reason");
  }

  @Test
  void whatWasHandedOnIsNotHandedOnFurther() {
    seen("he.ccpd", "ccpd", Role.OFFICIAL);
    enter(LIU_CCPD, new NewSubstitution("liu.ccpd", "he.ccpd", MONDAY, FRIDAY, "会议"));
    var he = acting(new Caller("he.ccpd", Set.of(Role.OFFICIAL), "ccpd"), "liu.ccpd");

    assertThat(he.is(Role.DEPARTMENT_HEAD)).isTrue();
    assertRefused(() -> enter(he, chenAway("he.ccpd")), Kind.FORBIDDEN, "substitution.in-person");
  }

  @Test
  void noAdministrationAndNoPersonalOfficeIsHandedOn() {
    seen(
        "feng.ccpd", "ccpd", Role.LEADER, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
    enter(LIU_CCPD, new NewSubstitution("feng.ccpd", "liu.ccpd", MONDAY, FRIDAY, "出差"));

    assertRefused(() -> acting(LIU_CCPD, "feng.ccpd"), Kind.FORBIDDEN, "substitution.no-roles");
    seen("feng.ccpd", "ccpd", Role.LEADER, Role.SYSTEM_ADMIN, Role.OFFICIAL);
    assertThat(acting(LIU_CCPD, "feng.ccpd").roles()).containsExactly(Role.OFFICIAL);
  }

  @Test
  void rolesAreThoseOfTheLastSignIn() {
    enter(LIU_CCPD, chenAway("liu.ccpd"));
    seen("chen.ccpd", "ccpd", Role.OFFICIAL);

    assertThat(acting(LIU_CCPD, "chen.ccpd").roles()).containsExactly(Role.OFFICIAL);

    seen("chen.ccpd", "cnipa", Role.OFFICIAL);
    assertNotInForce(LIU_CCPD, "chen.ccpd");
  }

  @Test
  void whoChangesDepartmentsStandsInNoLonger() {
    enter(CHEN_CCPD, chenAway("liu.ccpd"));

    assertNotInForce(new Caller("liu.ccpd", Set.of(Role.DEPARTMENT_HEAD), "cnipa"), "chen.ccpd");
  }

  @Test
  void systemsAreNotKeptAsOfficials() {
    seen("demo-system", "ccpd", Role.SCOPE_PLAN_WRITE);

    assertThat(number("SELECT count(*) FROM official WHERE name = 'demo-system'")).isZero();
  }

  @Test
  void readersAreTheDepartmentAndTheOffice() {
    var id = enter(CHEN_CCPD, chenAway("liu.ccpd"));

    assertThat(of(LIU_CCPD, SubstitutionService::list)).hasSize(1);
    assertThat(of(LI_OFFICE, SubstitutionService::list)).hasSize(1);
    assertThat(of(HUANG_SAMR, SubstitutionService::list)).isEmpty();
    assertThat(of(SYSADMIN, SubstitutionService::list)).isEmpty();
    assertThat(of(LIU_CCPD, SubstitutionService::mine)).hasSize(1);
    assertThat(of(CHEN_CCPD, SubstitutionService::mine)).isEmpty();
    assertRefused(() -> of(HUANG_SAMR, s -> s.get(id)), Kind.NOT_FOUND, "substitution.not-found");
  }

  @Test
  void theTrailSaysForWhomSomebodyActed() {
    enter(LI_OFFICE, new NewSubstitution("li.office", "zhang.office", MONDAY, FRIDAY, "出差"));
    var acting = acting(ZHANG_OFFICE, "li.office");

    product.as(
        acting,
        DirectoryService.class,
        directory -> {
          directory.keepAlias("ccpd", "中央宣传部（代）");
          return true;
        });

    assertThat(
            number(
                "SELECT count(*) FROM audit_record WHERE action = 'keep-alias'"
                    + " AND actor = 'zhang.office' AND acting_for = 'li.office'"))
        .isOne();
    assertThat(
            number(
                "SELECT count(*) FROM audit_record WHERE action = 'enter'"
                    + " AND object_type = 'substitution' AND acting_for IS NULL"))
        .isOne();
  }

  private static NewSubstitution chenAway(String substitute) {
    return new NewSubstitution("chen.ccpd", substitute, MONDAY, FRIDAY, "出差");
  }

  private void seen(String name, String department, Role... roles) {
    of(
        Caller.NOBODY,
        substitutions -> {
          substitutions.seen(new Caller(name, Set.of(roles), department));
          return true;
        });
  }

  private UUID enter(Caller caller, NewSubstitution wanted) {
    return of(caller, substitutions -> substitutions.enter(wanted));
  }

  private SubstitutionDetails withdraw(Caller caller, UUID id, String reason) {
    return of(
        caller,
        substitutions ->
            substitutions.take(
                id, "withdraw", substitutions.get(id).version(), StepInput.reason(reason)));
  }

  private Caller acting(Caller signedIn, String absent) {
    return of(signedIn, substitutions -> substitutions.acting(signedIn, absent));
  }

  private <R> R of(Caller caller, Function<SubstitutionService, R> call) {
    return product.as(caller, SubstitutionService.class, call);
  }

  private void at(String instant) {
    product.setNow(Instant.parse(instant));
  }

  private long number(String query) {
    return product.database().number(query);
  }

  private void assertNotInForce(Caller caller, String absent) {
    assertRefused(() -> acting(caller, absent), Kind.FORBIDDEN, "substitution.not-in-force");
  }

  private void assertFault(Caller caller, NewSubstitution wanted, String field) {
    var refusal = catchThrowableOfType(DomainException.class, () -> enter(caller, wanted));
    assertThat(refusal.errors()).extracting("field").containsExactly(field);
  }

  private static void assertRefused(Runnable call, Kind kind, String code) {
    var refusal = catchThrowableOfType(DomainException.class, call::run);
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.code()).isEqualTo(code);
  }
}
