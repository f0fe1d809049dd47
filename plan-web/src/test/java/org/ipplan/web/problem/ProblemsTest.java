package org.ipplan.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Refusal;
import org.ipplan.web.support.Language;
import org.ipplan.web.support.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {

  @ParameterizedTest
  @CsvSource({
    "INVALID, 400",
    "FORBIDDEN, 403",
    "NOT_FOUND, 404",
    "CONFLICT, 409",
    "STALE, 412",
    "PRECONDITION_REQUIRED, 428",
    "TOO_LARGE, 413",
    "UNSUPPORTED_TYPE, 415",
    "IMPOSSIBLE, 422",
    "GONE, 410"
  })
  void eachKindOfRefusalHasItsStatus(Kind kind, int status) {
    var problem = of(new DomainException(kind, "plan.not-found", 2024));

    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.code()).isEqualTo("plan.not-found");
    assertThat(problem.type()).isEqualTo("urn:plan:plan.not-found");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsTitledInBothLanguages(Kind kind) {
    var refusal = new DomainException(kind, "plan.not-found", 2024);

    var zh = Problem.of(refusal, Language.CHINESE);
    var en = Problem.of(refusal, Language.ENGLISH);

    assertThat(zh.title()).doesNotStartWith("problem.").isNotEqualTo(en.title());
    assertThat(en.detail()).contains("2024");
  }

  @Test
  void aRefusalIsFoundUnderWhatTheContainerWrapsItIn() {
    var wrapped = new EJBException(new RuntimeException(DomainException.stale()));

    assertThat(of(wrapped).code()).isEqualTo("version.stale");
  }

  @Test
  void aLostRaceForAVersionIsStale() {
    var lost = new EJBTransactionRolledbackException("", new OptimisticLockException());

    assertThat(of(lost).status()).isEqualTo(412);
  }

  @Test
  void whatTheDatabaseTakesForNoTextIsAFaultOfTheInput() {
    var nul = new SQLException("invalid byte sequence for encoding \"UTF8\": 0x00", "22021");

    var problem = of(new EJBException(new PersistenceException(nul)));

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.errors())
        .extracting(Problem.Fault::code)
        .containsExactly("input.control-characters");
    assertThat(of(new SQLException("broken", "08006")).status()).isEqualTo(500);
  }

  @Test
  void aForbiddenBeanIsForbidden() {
    assertThat(of(new EJBAccessException()).status()).isEqualTo(403);
  }

  @Test
  void anythingElseShowsAnIncidentAndNothingElse() {
    var problem = of(new EJBException(new IllegalStateException("password=secret")));

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.incident()).isNotNull();
    assertThat(PlanJson.JSONB.toJson(problem)).doesNotContain("secret").doesNotContain("Exception");
  }

  @Test
  void faultsOfTheInputAreNamedFieldByField() {
    var refusal =
        DomainException.invalid(
            List.of(
                new FieldError("reason", "input.required", List.of()),
                new FieldError("note", "input.too-long", List.of(4000))));

    var json = PlanJson.JSONB.toJson(Problem.of(refusal, Language.ENGLISH));

    assertThat(json)
        .isEqualTo(
            "{\"type\":\"urn:plan:input.invalid\",\"title\":\"The request has faults\","
                + "\"status\":400,\"detail\":\"The input has faults; please correct each of them.\","
                + "\"code\":\"input.invalid\",\"errors\":["
                + "{\"field\":\"reason\",\"code\":\"input.required\","
                + "\"message\":\"This is required.\"},"
                + "{\"field\":\"note\",\"code\":\"input.too-long\","
                + "\"message\":\"The text is too long; 4000 characters at most.\"}]}");
  }

  @Test
  void aRefusedStepSaysWhatBlocksItAndByWhichArticle() {
    var refusal =
        DomainException.conflict(
            List.of(new Refusal("report.narrative-empty", List.of(), "Art. 5", "cn-1")));

    var json = PlanJson.JSONB.toJson(Problem.of(refusal, Language.ENGLISH));

    assertThat(json)
        .contains(
            "\"blockedBy\":[{\"guard\":\"report.narrative-empty\","
                + "\"message\":\"Please describe the progress first.\","
                + "\"article\":\"Art. 5\",\"ruleSet\":\"cn-1\"}]")
        .doesNotContain("errors")
        .doesNotContain("incident");
  }

  @Test
  void whatTheContainerRefusesIsWordedToo() {
    for (int status : new int[] {400, 401, 403, 404, 405, 406, 415, 417}) {
      var problem = Problems.forContainer(status, Language.ENGLISH);

      assertThat(problem.title()).doesNotStartWith("problem.");
      assertThat(problem.detail()).isNotEqualTo(problem.code());
    }
  }

  private static Problem of(Throwable thrown) {
    return Problems.of(thrown, Language.ENGLISH, "test");
  }
}
