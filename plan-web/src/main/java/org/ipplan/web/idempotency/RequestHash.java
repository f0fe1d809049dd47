package org.ipplan.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MediaType;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.ipplan.shared.Sha256;

/** What makes a request this one: its method, address, type and body. */
final class RequestHash {
  private static final int BUFFER = 8192;
  private final MessageDigest digest = Sha256.digest();

  RequestHash(String method, String address, MediaType type) {
    var head = method + "\n" + address + "\n" + type.getType() + "/" + type.getSubtype() + "\n";
    digest.update(head.getBytes(UTF_8));
  }

  /** Where the body goes; what it was given counts once it is closed. */
  OutputStream body(MediaType type) {
    var target =
        new BufferedOutputStream(
            new DigestOutputStream(OutputStream.nullOutputStream(), digest), BUFFER);
    var boundary = type.getParameters().get("boundary");
    return boundary == null || boundary.isEmpty() ? target : new WithoutBoundary(target, boundary);
  }

  String value() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
