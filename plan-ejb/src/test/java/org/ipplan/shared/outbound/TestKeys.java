package org.ipplan.shared.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Self-signed keys in PKCS #12 files, made anew for each run. */
final class TestKeys {
  static final String PASSWORD = "outbound-test";

  private final Path folder;

  TestKeys(Path folder) {
    this.folder = folder;
  }

  /** A file with one key for each alias, each for {@code localhost}. */
  Path keys(String name, String... aliases) throws IOException, InterruptedException {
    for (var alias : aliases) {
      keytool(
          name,
          "-genkeypair -alias %s -keyalg EC -validity 2 -dname CN=%s -ext SAN=dns:localhost"
              .formatted(alias, alias));
    }
    return file(name);
  }

  /** A file that trusts keys of another. */
  Path trusting(String name, String keys, String... aliases)
      throws IOException, GeneralSecurityException {
    var from = store(file(keys));
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, PASSWORD.toCharArray());
    for (var alias : aliases) {
      trusted.setCertificateEntry(alias, from.getCertificate(alias));
    }
    try (var content = Files.newOutputStream(file(name))) {
      trusted.store(content, PASSWORD.toCharArray());
    }
    return file(name);
  }

  /** What a server shows, and which callers it takes. */
  static SSLContext context(Path keys, Path trusted) throws IOException, GeneralSecurityException {
    var shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    shown.init(store(keys), PASSWORD.toCharArray());
    var taken = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    taken.init(store(trusted));
    var context = SSLContext.getInstance("TLS");
    context.init(shown.getKeyManagers(), taken.getTrustManagers(), null);
    return context;
  }

  private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (var content = Files.newInputStream(file)) {
      store.load(content, PASSWORD.toCharArray());
    }
    return store;
  }

  private Path file(String name) {
    return folder.resolve(name + ".p12");
  }

  private void keytool(String name, String options) throws IOException, InterruptedException {
    var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var command = new ArrayList<>(List.of(tool));
    command.addAll(List.of(options.split(" ", -1)));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
    command.addAll(List.of("-keystore", file(name).toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool: " + said);
    }
  }
}
