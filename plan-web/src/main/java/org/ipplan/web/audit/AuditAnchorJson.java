package org.ipplan.web.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.audit.SealAnchor;

/**
 * What is kept outside of a sealed trail.
 *
 * @param records how many are sealed up to the end of the block
 * @param head keyed hash of the block, in lower-case hexadecimal
 * @param keyId of the key that closed it
 */
@Schema(name = "AuditAnchor")
public record AuditAnchorJson(
    long block, long records, String head, String keyId, Instant sealedAt) {
  static AuditAnchorJson of(SealAnchor anchor) {
    return new AuditAnchorJson(
        anchor.block(), anchor.records(), anchor.head(), anchor.keyId(), anchor.sealedAt());
  }
}
