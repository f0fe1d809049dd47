package org.ipplan.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is given to another system.
 *
 * @param id number of the receipt
 * @param system whom it is given to, by the name it signs in with
 * @param operation method and path, as {@code GET /subjects/914403001922038216/status}; of what is
 *     sent, its kind
 * @param query what was asked beside the path; null where nothing was
 * @param purpose id of the purpose the other system names; null where it names none
 * @param actingUser who asks there; null where it names nobody
 * @param sha256 of the content in hexadecimal digits; null of files, which name their own
 */
public record SharedContent(
    UUID id,
    SharingKind kind,
    String system,
    String operation,
    @Nullable String query,
    @Nullable String purpose,
    @Nullable String actingUser,
    @Nullable String sha256) {}
