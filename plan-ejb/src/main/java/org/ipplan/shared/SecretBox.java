package org.ipplan.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps short texts encrypted by a key of the configuration: AES-256-GCM, each bound to what it
 * belongs to, so that a row copied to another object does not open.
 */
public final class SecretBox {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;

  private SecretBox(byte[] key) {
    this.key = key;
  }

  /**
   * The box of a key.
   *
   * @param written the key as it is configured: 32 bytes in Base64
   * @return empty where it is none
   */
  public static Optional<SecretBox> of(String written) {
    try {
      var key = Base64.getDecoder().decode(written.strip());
      return key.length == KEY_BYTES ? Optional.of(new SecretBox(key)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Nonce, then text and tag. */
  public byte[] encrypted(Object belongsTo, String text) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var kept = crypt(Cipher.ENCRYPT_MODE, belongsTo, nonce, text.getBytes(UTF_8));
    return ByteBuffer.allocate(nonce.length + kept.length).put(nonce).put(kept).array();
  }

  /**
   * The text again.
   *
   * @throws IllegalStateException where it was not kept for this object by this key
   */
  public String decrypted(Object belongsTo, byte[] kept) {
    var nonce = Arrays.copyOf(kept, NONCE_BYTES);
    var text = Arrays.copyOfRange(kept, NONCE_BYTES, kept.length);
    return new String(crypt(Cipher.DECRYPT_MODE, belongsTo, nonce, text), UTF_8);
  }

  /** A key for another purpose that follows from this one and does not tell it. */
  public byte[] derived(String purpose) {
    return mac(key, purpose);
  }

  /** HMAC-SHA-256 of a text. */
  public static byte[] mac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every Java", e);
    }
  }

  private byte[] crypt(int mode, Object belongsTo, byte[] nonce, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      var secret = new SecretKeySpec(derived("encrypt"), "AES");
      cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(belongsTo.toString().getBytes(UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A secret cannot be kept or read", e);
    }
  }
}
