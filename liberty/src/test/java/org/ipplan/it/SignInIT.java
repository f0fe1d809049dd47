package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who gets in over REST and as whom, the same with every provider. */
class SignInIT {
  /** Of a token of {@link PlanSystem#briefly}, with the grace that the server gives, in seconds. */
  private static final int LIFE_AND_GRACE = 33;

  @Test
  void withoutATokenNobodyGetsIn() {
    var answer = PlanSystem.nobody().get("/me");

    answer.expectProblem(401, "access.unauthenticated");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void aTokenThatIsNoneIsRefused() {
    expectRefused(PlanSystem.withToken("no.token.atall"));
  }

  @Test
  void aTokenChangedAfterItWasSignedIsRefused() {
    var parts = PlanSystem.tokenOf("chen.ccpd").split("\\.");
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
    var forged = claims.replace("chen.ccpd", "li.office").getBytes(UTF_8);
    parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);

    expectRefused(PlanSystem.withToken(String.join(".", parts)));
  }

  @Test
  void aTokenForAnotherApplicationIsRefused() {
    expectRefused(PlanSystem.ofAnotherAudience("chen.ccpd"));
  }

  @Test
  void anExpiredTokenIsRefused() throws InterruptedException {
    assumeTrue(
        PlanSystem.provider().equals("keycloak"),
        "the embedded provider has no short-lived tokens");
    var brief = PlanSystem.briefly("chen.ccpd");
    brief.get("/me").expect(200);
    TimeUnit.SECONDS.sleep(LIFE_AND_GRACE);

    expectRefused(brief);
  }

  @Test
  void anOfficialArrivesWithNameRolesAndDepartment() {
    var chen = PlanSystem.official("chen.ccpd").get("/me").expect(200).json();
    var li = PlanSystem.official("li.office").get("/me").expect(200).json();

    assertThat(chen.getString("name")).isEqualTo("chen.ccpd");
    assertThat(roles(chen)).containsExactly("liaison", "official");
    assertThat(chen.getString("department")).isEqualTo("ccpd");
    assertThat(li.getString("name")).isEqualTo("li.office");
    assertThat(roles(li)).containsExactly("office-staff");
    assertThat(li.getString("department")).isEqualTo("jco");
  }

  @Test
  void aSystemArrivesWithItsScopesAndNoDepartment() {
    var demo = PlanSystem.system("demo-system").get("/me").expect(200).json();
    var reader = PlanSystem.system("reader-system").get("/me").expect(200).json();

    assertThat(demo.getString("name")).isEqualTo("demo-system");
    assertThat(roles(demo)).hasSize(8).contains("plan.write", "exchange.manage");
    assertThat(reader.getString("name")).isEqualTo("reader-system");
    assertThat(roles(reader)).containsExactly("credit.read", "plan.read");
    assertThat(reader.containsKey("department")).isFalse();
  }

  @Test
  void anotherRoleIsForbidden() {
    PlanSystem.official("chen.ccpd")
        .postText("/plans/imports?year=2032&dryRun=true", "1. Write. (MOJ)\n")
        .expectProblem(403, "import.office-only");
    PlanSystem.system("reader-system")
        .postText("/plans/imports?year=2032&dryRun=true", "1. Write. (MOJ)\n")
        .expectProblem(403, "import.office-only");
  }

  private static void expectRefused(RestCaller caller) {
    var answer = caller.get("/me");

    answer.expectProblem(401, "access.unauthenticated");
    assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
  }

  private static List<String> roles(JsonObject me) {
    return me.getJsonArray("roles").getValuesAs(JsonString::getString);
  }
}
