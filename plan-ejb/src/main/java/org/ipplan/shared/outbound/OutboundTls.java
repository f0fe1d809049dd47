package org.ipplan.shared.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
  /** No key of this name is a key. */
  private static final String WHICHEVER = "";

  @Inject OutboundSettings settings;

  private final Map<String, SSLContext> made = new ConcurrentHashMap<>();

  /**
   * Made once a key; files are read again when the product starts.
   *
   * @param key name of the key that is shown; null for whichever fits
   * @throws IllegalStateException where a file cannot be read, or has no such key
   */
  SSLContext context(@Nullable String key) {
    return made.computeIfAbsent(key == null ? WHICHEVER : key, this::read);
  }

  /**
   * Whether the server has a key of this name.
   *
   * @throws IllegalStateException where the file of keys cannot be read
   */
  public boolean has(String key) {
    try {
      var file = settings.file(OutboundSettings.KEY_STORE);
      return file.isPresent() && keys(file.get()).isKeyEntry(key);
    } catch (GeneralSecurityException | IOException e) {
      throw unreadable(e);
    }
  }

  private SSLContext read(String key) {
    var keys = settings.file(OutboundSettings.KEY_STORE);
    var trusted = settings.file(OutboundSettings.TRUST_STORE);
    try {
      if (keys.isEmpty() && trusted.isEmpty() && key.isEmpty()) {
        return SSLContext.getDefault();
      }
      var context = SSLContext.getInstance("TLS");
      context.init(keyManagers(keys, key), trustManagers(trusted), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw unreadable(e);
    }
  }

  private KeyManager @Nullable [] keyManagers(Optional<Path> file, String key)
      throws GeneralSecurityException, IOException {
    if (file.isEmpty() && key.isEmpty()) {
      return null;
    }
    var password = password(OutboundSettings.KEY_STORE_PASSWORD);
    var keys = keys(file.orElseThrow(() -> new UnrecoverableKeyException(key)));
    var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(key.isEmpty() ? keys : only(keys, key, password), password);
    return factory.getKeyManagers();
  }

  private static KeyStore only(KeyStore keys, String key, char[] password)
      throws GeneralSecurityException, IOException {
    if (!keys.isKeyEntry(key)) {
      throw new UnrecoverableKeyException(key);
    }
    var one = KeyStore.getInstance("PKCS12");
    one.load(null, password);
    one.setKeyEntry(key, keys.getKey(key, password), password, keys.getCertificateChain(key));
    return one;
  }

  private TrustManager @Nullable [] trustManagers(Optional<Path> file)
      throws GeneralSecurityException, IOException {
    if (file.isEmpty()) {
      return null;
    }
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store(file.get(), password(OutboundSettings.TRUST_STORE_PASSWORD)));
    return factory.getTrustManagers();
  }

  private KeyStore keys(Path file) throws GeneralSecurityException, IOException {
    return store(file, password(OutboundSettings.KEY_STORE_PASSWORD));
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

  private static IllegalStateException unreadable(Exception cause) {
    return new IllegalStateException("Keys or authorities for targets cannot be read", cause);
  }
}
