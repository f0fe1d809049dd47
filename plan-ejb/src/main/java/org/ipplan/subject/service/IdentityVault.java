package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.SecretBox;
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

  private static final int MARK_LENGTH = 8;

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
        .setParameter("mark", hex(box().derived("mark")).substring(0, MARK_LENGTH))
        .executeUpdate();
  }

  /** What a number is found by. */
  String hash(IdentityNumber number) {
    return hex(SecretBox.mac(box().derived("search"), number.value()));
  }

  /** A row copied to another subject does not open. */
  private byte[] encrypted(UUID subject, IdentityNumber number) {
    return box().encrypted(subject, number.value());
  }

  /**
   * The number again, for whoever changes the key.
   *
   * @throws IllegalStateException where it was not kept for this subject by this key
   */
  String decrypted(UUID subject, byte[] kept) {
    return box().decrypted(subject, kept);
  }

  private SecretBox box() {
    var written = config.getOptionalValue(KEY, String.class).orElse("");
    return SecretBox.of(written)
        .orElseThrow(
            () -> new DomainException(DomainException.Kind.CONFLICT, "subject.no-key", KEY));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
