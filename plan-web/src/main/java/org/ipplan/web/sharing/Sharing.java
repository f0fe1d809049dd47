package org.ipplan.web.sharing;

import java.util.UUID;
import org.ipplan.sharing.SharedContent;
import org.ipplan.sharing.SharingKind;
import org.jspecify.annotations.Nullable;

/**
 * What another system asks for, until it is answered.
 *
 * @param query null where nothing was asked beside the path
 * @param purpose null where it names none
 * @param actingUser null where it names nobody
 */
record Sharing(
    UUID receipt,
    String system,
    String operation,
    @Nullable String query,
    @Nullable String purpose,
    @Nullable String actingUser) {

  SharedContent content(@Nullable String sha256) {
    return new SharedContent(
        receipt, SharingKind.READ, system, operation, query, purpose, actingUser, sha256);
  }
}
