package org.ipplan.subject.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.DomainException;
import org.ipplan.subject.domain.IdentityNumber;

/**
 * Keeps identity numbers encrypted and finds them by keyed hash. Both keys come from the one of the
 * configuration, {@code plan.personal-data.key}: 32 bytes in Base64. Without it persons are neither
 * taken nor found, and nothing else is touched.
 */
@Dependent
public class IdentityVault {
  static final String KEY = "plan.personal-data.key";

  private static final String INSERT =
      """
      INSERT INTO subject_identity (subject_id, cipher, hash, mask, key_mark)
      VALUES (:subject, :cipher, :hash, :mask, :mark)
      """;

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int MARK_LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject EntityManager entityManager;
  @Inject Config config;

  /** Keeps the number of a person. */
  void keep(UUID subject, IdentityNumber number) {
    entityManager
        .createNativeQuery(INSERT)
        .setParameter("subject", subject)
        .setParameter("cipher", encrypted(subject, number))
        .setParameter("hash", hash(number))
        .setParameter("mask", number.masked())
        .setParameter("mark", hex(mac(key(), "mark")).substring(0, MARK_LENGTH))
        .executeUpdate();
  }

  /** What a number is found by. */
  String hash(IdentityNumber number) {
    return hex(mac(mac(key(), "search"), number.value()));
  }

  /** Nonce, then text and tag; a row copied to another subject does not open. */
  private byte[] encrypted(UUID subject, IdentityNumber number) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var text = crypt(Cipher.ENCRYPT_MODE, subject, nonce, number.value().getBytes(UTF_8));
    return ByteBuffer.allocate(nonce.length + text.length).put(nonce).put(text).array();
  }

  /**
   * The number again, for whoever changes the key.
   *
   * @throws IllegalStateException where it was not kept for this subject by this key
   */
  String decrypted(UUID subject, byte[] kept) {
    var nonce = Arrays.copyOf(kept, NONCE_BYTES);
    var text = Arrays.copyOfRange(kept, NONCE_BYTES, kept.length);
    return new String(crypt(Cipher.DECRYPT_MODE, subject, nonce, text), UTF_8);
  }

  private byte[] crypt(int mode, UUID subject, byte[] nonce, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      var secret = new SecretKeySpec(mac(key(), "encrypt"), "AES");
      cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(subject.toString().getBytes(UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An identity number cannot be kept or read", e);
    }
  }

  private byte[] key() {
    var written = config.getOptionalValue(KEY, String.class).orElse("");
    try {
      var key = Base64.getDecoder().decode(written);
      if (key.length == KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      throw noKey();
    }
    throw noKey();
  }

  private static DomainException noKey() {
    return new DomainException(DomainException.Kind.CONFLICT, "subject.no-key", KEY);
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every Java", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
