package org.ipplan.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Who the product says it is to targets, and whom it trusts: by files of the configuration where
 * there are any, else as the server does.
 */
@ApplicationScoped
public class OutboundTls {
  @Inject Settings settings;

  private volatile @Nullable SSLContext made;

  /**
   * Made once; files are read again when the product starts.
   *
   * @throws IllegalStateException where a file cannot be read
   */
  SSLContext context() {
    var known = made;
    if (known == null) {
      known = read();
      made = known;
    }
    return known;
  }

  private SSLContext read() {
    var keys = settings.file(Settings.KEY_STORE);
    var trusted = settings.file(Settings.TRUST_STORE);
    try {
      if (keys.isEmpty() && trusted.isEmpty()) {
        return SSLContext.getDefault();
      }
      var context = SSLContext.getInstance("TLS");
      context.init(keyManagers(keys), trustManagers(trusted), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("Keys or authorities for targets cannot be read", e);
    }
  }

  private KeyManager @Nullable [] keyManagers(Optional<Path> file)
      throws GeneralSecurityException, IOException {
    if (file.isEmpty()) {
      return null;
    }
    var password = password(Settings.KEY_STORE_PASSWORD);
    var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store(file.get(), password), password);
    return factory.getKeyManagers();
  }

  private TrustManager @Nullable [] trustManagers(Optional<Path> file)
      throws GeneralSecurityException, IOException {
    if (file.isEmpty()) {
      return null;
    }
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store(file.get(), password(Settings.TRUST_STORE_PASSWORD)));
    return factory.getTrustManagers();
  }

  private static KeyStore store(Path file, char[] password)
      throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    try (var content = Files.newInputStream(file)) {
      store.load(content, password);
    }
    return store;
  }

  private char[] password(String name) {
    return settings.value(name).orElse("").toCharArray();
  }
}
