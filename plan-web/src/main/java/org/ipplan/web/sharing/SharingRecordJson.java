package org.ipplan.web.sharing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.sharing.SharingDetails;
import org.ipplan.sharing.SharingKind;
import org.jspecify.annotations.Nullable;

/**
 * A receipt.
 *
 * @param sha256 of the answer's content; absent of files
 */
@Schema(name = "SharingRecord")
public record SharingRecordJson(
    UUID id,
    Instant at,
    SharingKind kind,
    String system,
    @Nullable String department,
    String operation,
    @Nullable String query,
    @Nullable String purpose,
    @Nullable String actingUser,
    @Nullable String sha256,
    @Nullable String clientAddress,
    @Nullable String requestId,
    String href) {

  static SharingRecordJson of(SharingDetails each) {
    var content = each.content();
    return new SharingRecordJson(
        content.id(),
        each.at(),
        content.kind(),
        content.system(),
        each.department(),
        content.operation(),
        content.query(),
        content.purpose(),
        content.actingUser(),
        content.sha256(),
        each.clientAddress(),
        each.requestId(),
        "/sharing-records/" + content.id());
  }
}
