package org.ipplan.it.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.RestCaller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An unpacked Liberty, the released EAR, the shipped configuration and values from the environment
 * make a running product without any sample data. The provider is the sample server's.
 */
@Tag("full")
class BareLibertyIT {
  private static final String PORT = System.getProperty("plan.bare.https.port", "19453");
  private static final String URL = "https://localhost:" + PORT;

  private static final Installation PRODUCT = new Installation("plan", "bare", PORT);
  private static final BareLiberty LIBERTY = PRODUCT.liberty();

  @BeforeAll
  static void installAndStart() throws Exception {
    PRODUCT.createDatabase();
    PRODUCT.install(Map.of("plan_member", "a1"));
    LIBERTY.start(PRODUCT.secrets());
    PRODUCT.awaitReady();
  }

  @AfterAll
  static void stop() throws Exception {
    LIBERTY.stop();
  }

  @Test
  void everyHealthCheckIsUp() {
    var health = caller(PlanSystem.nobody(), "").get("/health").expect(200).json();

    assertThat(health.getString("status")).isEqualTo("UP");
    assertThat(health.getJsonArray("checks"))
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(check -> check.asJsonObject().getString("status").equals("UP"));
  }

  @Test
  void nobodyGetsInWithoutAToken() {
    api(PlanSystem.nobody()).get("/plans").expectProblem(401, "access.unauthenticated");
    api(PlanSystem.ofAnotherAudience("li.office"))
        .get("/plans")
        .expectProblem(401, "access.unauthenticated");
  }

  @Test
  void aTokenOfTheProviderOpensAnEmptyProduct() {
    var li = api(PlanSystem.official("li.office"));

    assertThat(li.get("/me").expect(200).json().getString("department")).isEqualTo("jco");
    assertThat(li.get("/plans").expect(200).items()).isEmpty();
    assertThat(li.get("/officials?department=ccpd").expect(200).items()).isEmpty();
    assertThat(li.get("/departments").expect(200).items()).isNotEmpty();
  }

  @Test
  void theInterfaceIsDescribed() {
    assertThat(caller(PlanSystem.nobody(), "").get("/openapi").expect(200).text())
        .contains("/plans:");
  }

  @Test
  void nothingOfTheSampleSignInIsThere() {
    var nobody = caller(PlanSystem.nobody(), "");

    nobody.get("/signin/").expect(404);
    nobody.get("/oidc/endpoint/plan/.well-known/openid-configuration").expect(404);
  }

  @Test
  void aBrowserIsSentToTheProvider() throws Exception {
    var client = HttpClient.newBuilder().sslContext(PlanSystem.trusting()).build();
    var page = HttpRequest.newBuilder(URI.create(URL + "/plan/app/worklist.xhtml")).build();

    var answer = client.send(page, BodyHandlers.discarding());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .startsWith(Installation.ISSUER + "/authorize?")
        .contains("localhost%3A" + PORT + "%2Fplan%2Fcallback");
  }

  @Test
  void eventsGoToNoLogUnlessSomebodyAsksForIt() throws IOException {
    var freshness = api(PlanSystem.official("sysadmin")).get("/freshness").expect(200).items();

    assertThat(freshness)
        .isNotEmpty()
        .noneMatch(line -> line.getString("name").equals("event-log"));
    assertThat(LIBERTY.messages())
        .anyMatch(line -> line.contains("CWWKF0012I") && line.contains("mpConfig-3.1"))
        .noneMatch(line -> line.contains("mpReactiveMessaging"));
    try (var ear = new ZipFile(System.getProperty("plan.ear"))) {
      assertThat(ear.stream().map(ZipEntry::getName))
          .anyMatch(name -> name.startsWith("lib/microprofile-reactive-messaging-api-"))
          .noneMatch(name -> name.contains("kafka"));
    }
  }

  @Test
  void theLogHasNoError() throws IOException {
    assertThat(LIBERTY.messages()).noneMatch(line -> line.matches("\\[.*?] \\w{8} \\S+ +E .*"));
  }

  private static RestCaller api(RestCaller someone) {
    return caller(someone, "/plan/api/v1");
  }

  private static RestCaller caller(RestCaller someone, String base) {
    return someone.at(URL + base);
  }
}
