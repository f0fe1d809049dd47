package org.ipplan.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Starts an unpacked Keycloak with the sample realm, over HTTPS on the loopback address, and stops
 * it with this process. Every start begins with an empty Keycloak and a new certificate.
 */
public final class KeycloakServer {
  private static final Logger LOG = Logger.getLogger(KeycloakServer.class.getName());
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /** Of a key that lives as long as the build's folder. */
  private static final String KEY_PASSWORD = "plan-demo";

  private final Path home;
  private final int port;
  private final String publicUrl;

  private KeycloakServer(Path home, int port, String publicUrl) {
    this.home = home;
    this.port = port;
    this.publicUrl = publicUrl;
  }

  /**
   * Returns when the realm answers; Keycloak runs until this process ends.
   *
   * @param args folder of the unpacked Keycloak, realm file, HTTPS port, file for the certificate,
   *     the product's public address, which the realm file asks for
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, GeneralSecurityException {
    var server = new KeycloakServer(Path.of(args[0]), Integer.parseInt(args[2]), args[4]);
    server.prepare(Path.of(args[1]), Path.of(args[3]));
    server.await(server.launch(), trusting(Path.of(args[3])));
  }

  private void prepare(Path realm, Path certificate) throws IOException, InterruptedException {
    delete(home.resolve("data"));
    var imports = Files.createDirectories(home.resolve("data/import"));
    Files.copy(realm, imports.resolve("plan-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(keys());
    keytool(
        "-genkeypair -alias keycloak -keyalg RSA -keysize 2048 -validity 30 -dname CN=localhost"
            + " -ext SAN=dns:localhost,ip:127.0.0.1");
    keytool("-exportcert -rfc -alias keycloak -file", certificate.toString());
  }

  private Path keys() {
    return home.resolve("conf/plan.p12");
  }

  private void keytool(String options, String... more) throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of(more));
    command.addAll(List.of("-storetype", "PKCS12", "-keystore", keys().toString(), "-storepass"));
    command.add(KEY_PASSWORD);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool: " + said);
    }
  }

  private Process launch() throws IOException {
    var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    var builder =
        new ProcessBuilder(
                home.resolve(windows ? "bin/kc.bat" : "bin/kc.sh").toString(),
                "start",
                "--import-realm",
                "--db=dev-file",
                "--cache=local",
                "--hostname=https://localhost:" + port,
                "--http-host=127.0.0.1",
                "--https-port=" + port,
                "--https-key-store-file=" + keys(),
                "--https-key-store-password=" + KEY_PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("plan_public_url", publicUrl);
    builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
    var process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process.toHandle())));
    return process;
  }

  private Path log() {
    return home.resolveSibling("keycloak.log");
  }

  private void await(Process process, SSLContext trust) throws InterruptedException {
    var client = HttpClient.newBuilder().sslContext(trust).build();
    var realm = URI.create("https://localhost:" + port + "/realms/plan/");
    var request = HttpRequest.newBuilder(realm).timeout(Duration.ofSeconds(10)).build();
    var end = Instant.now().plus(PATIENCE);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      if (answers(client, request)) {
        LOG.info(() -> "Keycloak answers at " + realm + ", process " + process.pid());
        return;
      }
      TimeUnit.SECONDS.sleep(1);
    }
    stop(process.toHandle());
    throw new IllegalStateException("Keycloak did not start, see " + log());
  }

  private static boolean answers(HttpClient client, HttpRequest request)
      throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Stops the start script and the server that it started. */
  private static void stop(ProcessHandle process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private static SSLContext trusting(Path certificate)
      throws IOException, GeneralSecurityException {
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    try (InputStream file = Files.newInputStream(certificate)) {
      trusted.setCertificateEntry(
          "keycloak", CertificateFactory.getInstance("X.509").generateCertificate(file));
    }
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
