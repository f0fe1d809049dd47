package org.ipplan.it.install;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.ipplan.it.PlanSystem;
import org.ipplan.it.RestAnswer;
import org.ipplan.it.RestCaller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/**
 * An unpacked Liberty, the released EAR, the shipped configuration and values from the environment
 * make a running product without any sample data. The provider is the sample server's.
 */
@Tag("full")
class BareLibertyIT {
  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final Path BARE = Path.of(System.getProperty("plan.bare", "target/bare"));
  private static final Path CONFIG = Path.of(System.getProperty("plan.config", ""));
  private static final String PORT = System.getProperty("plan.bare.https.port", "19453");
  private static final String URL = "https://localhost:" + PORT;
  private static final String ISSUER = PlanSystem.url() + "/oidc/endpoint/plan";

  private static final BareLiberty LIBERTY = new BareLiberty(BARE.resolve("wlp"));

  @BeforeAll
  static void installAndStart() throws Exception {
    createDatabase();
    LIBERTY.create();
    for (var file : productionFiles()) {
      LIBERTY.copy(file, ".");
    }
    LIBERTY.copy(driver(), "jdbc");
    LIBERTY.copy(Path.of(System.getProperty("plan.ear")), "apps");
    LIBERTY.environment(environment());
    LIBERTY.start(secrets());
    awaitReady();
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
        .startsWith(ISSUER + "/authorize?")
        .contains("localhost%3A" + PORT + "%2Fplan%2Fcallback");
  }

  @Test
  void theLogHasNoError() throws IOException {
    assertThat(LIBERTY.messages()).noneMatch(line -> line.matches("\\[.*?] \\w{8} \\S+ +E .*"));
  }

  private static void createDatabase() throws SQLException {
    var superuser =
        "jdbc:postgresql://localhost:%s/postgres?user=postgres"
            .formatted(System.getProperty("plan.db.port"));
    try (var connection = DriverManager.getConnection(superuser);
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE bare_owner LOGIN PASSWORD 'bare-owner'");
      statement.execute("CREATE ROLE bare_app LOGIN PASSWORD 'bare-app'");
      statement.execute(
          "CREATE DATABASE plan_bare OWNER bare_owner TEMPLATE template0"
              + " ENCODING 'UTF8' LOCALE 'C.UTF-8'");
    }
  }

  /** Everything shipped but the sample sign-in. */
  private static List<Path> productionFiles() throws IOException {
    try (var files = Files.list(CONFIG)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("sso-embedded.xml"))
          .toList();
    }
  }

  private static Path driver() throws Exception {
    return Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static Map<String, String> environment() throws Exception {
    var values = new HashMap<String, String>();
    values.put("plan_https_port", PORT);
    values.put("plan_public_url", URL);
    values.put("plan_member", "a1");
    values.put("plan_db_host", "localhost");
    values.put("plan_db_port", System.getProperty("plan.db.port"));
    values.put("plan_db_name", "plan_bare");
    values.put("plan_db_app_user", "bare_app");
    values.put("plan_db_owner_user", "bare_owner");
    values.put("plan_oidc_issuer", ISSUER);
    values.put("plan_oidc_jwks", ISSUER + "/jwk");
    values.put("plan_oidc_name_claim", "sub");
    values.put("plan_oidc_groups_claim", "groupIds");
    values.put("cert_defaultKeyStore", certificate().toString());
    return values;
  }

  private static Map<String, String> secrets() {
    return Map.of(
        "plan_db_app_password", "bare-app",
        "plan_db_owner_password", "bare-owner",
        "plan_oidc_client_secret", "plan-web-secret");
  }

  /** The provider's certificate as a file, as its operators would hand it over. */
  private static Path certificate() throws IOException, CertificateEncodingException {
    var provider = URI.create(PlanSystem.url());
    try (var socket =
        (SSLSocket)
            PlanSystem.trusting()
                .getSocketFactory()
                .createSocket(provider.getHost(), provider.getPort())) {
      var encoded = socket.getSession().getPeerCertificates()[0].getEncoded();
      var text = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(encoded);
      var pem = "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
      return Files.writeString(BARE.resolve("provider.pem").toAbsolutePath(), pem);
    }
  }

  private static void awaitReady() throws InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (isReady()) {
        return;
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw new AssertionError("The server did not get ready, see its messages.log");
  }

  private static boolean isReady() {
    try {
      RestAnswer answer = caller(PlanSystem.nobody(), "").get("/health/ready");
      return answer.status() == 200;
    } catch (ProcessingException e) {
      return false;
    }
  }

  private static RestCaller api(RestCaller someone) {
    return caller(someone, "/plan/api/v1");
  }

  private static RestCaller caller(RestCaller someone, String base) {
    return someone.at(URL + base);
  }
}
