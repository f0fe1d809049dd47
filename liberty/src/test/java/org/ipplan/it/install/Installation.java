package org.ipplan.it.install;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.sql.Connection;
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
import org.postgresql.Driver;

/**
 * One member of the product as operations install it: an unpacked Liberty, the released EAR, the
 * shipped configuration, and values from the environment. The provider is the sample server's.
 *
 * @param server name of the Liberty server
 * @param database names the database and its two roles
 * @param port of https
 */
record Installation(String server, String database, String port) {
  static final String ISSUER = PlanSystem.url() + "/oidc/endpoint/plan";

  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final Path BARE = Path.of(System.getProperty("plan.bare", "target/bare"));
  private static final Path CONFIG = Path.of(System.getProperty("plan.config", ""));

  BareLiberty liberty() {
    return new BareLiberty(BARE.resolve("wlp"), server);
  }

  String url() {
    return "https://localhost:" + port;
  }

  /** Prepares what a database administrator prepares. */
  void createDatabase() throws SQLException {
    var superuser =
        "jdbc:postgresql://localhost:%s/postgres?user=postgres"
            .formatted(System.getProperty("plan.db.port"));
    try (var connection = DriverManager.getConnection(superuser);
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + owner() + " LOGIN PASSWORD '" + database + "-owner'");
      statement.execute("CREATE ROLE " + application() + " LOGIN PASSWORD '" + database + "-app'");
      statement.execute(
          "CREATE DATABASE plan_"
              + database
              + " OWNER "
              + owner()
              + " TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
    }
  }

  /** A connection of the role that owns the schema. */
  Connection connection() throws SQLException {
    var address =
        "jdbc:postgresql://localhost:%s/plan_%s?currentSchema=ipplan"
            .formatted(System.getProperty("plan.db.port"), database);
    return DriverManager.getConnection(address, owner(), database + "-owner");
  }

  /**
   * Makes the server anew.
   *
   * @param more values of the environment
   */
  void install(Map<String, String> more) throws Exception {
    var liberty = liberty();
    liberty.create();
    for (var file : productionFiles()) {
      liberty.copy(file, ".");
    }
    liberty.copy(driver(), "jdbc");
    liberty.copy(Path.of(System.getProperty("plan.ear")), "apps");
    liberty.environment(environment());
    liberty.environment(more);
  }

  Map<String, String> secrets() {
    return Map.of(
        "plan_db_app_password",
        database + "-app",
        "plan_db_owner_password",
        database + "-owner",
        "plan_oidc_client_secret",
        "plan-web-secret",
        "plan_audit_seal_key",
        "YSBrZXkgb2YgdGhlIHRlc3Qgb2YgdGhlIGluc3RhbGxhdGlvbg==");
  }

  void awaitReady() throws InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (isReady()) {
        return;
      }
      TimeUnit.SECONDS.sleep(1);
    }
    throw new AssertionError("The server did not get ready, see its messages.log");
  }

  private boolean isReady() {
    try {
      return PlanSystem.nobody().at(url()).get("/health/ready").status() == 200;
    } catch (ProcessingException e) {
      return false;
    }
  }

  private String owner() {
    return database + "_owner";
  }

  private String application() {
    return database + "_app";
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

  private Map<String, String> environment() throws Exception {
    var values = new HashMap<String, String>();
    values.put("plan_https_port", port);
    values.put("plan_public_url", url());
    values.put("plan_db_host", "localhost");
    values.put("plan_db_port", System.getProperty("plan.db.port"));
    values.put("plan_db_name", "plan_" + database);
    values.put("plan_db_app_user", application());
    values.put("plan_db_owner_user", owner());
    values.put("plan_oidc_issuer", ISSUER);
    values.put("plan_oidc_jwks", ISSUER + "/jwk");
    values.put("plan_oidc_name_claim", "sub");
    values.put("plan_oidc_groups_claim", "groupIds");
    values.put("cert_defaultKeyStore", certificate().toString());
    return values;
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
}
