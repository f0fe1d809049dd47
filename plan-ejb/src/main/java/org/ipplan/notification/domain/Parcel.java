package org.ipplan.notification.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail or a short message.
 *
 * @param recipient sign-in name
 * @param address null where mails go to the log
 * @param html null for short messages
 * @param attempts with the running one
 */
public record Parcel(
    UUID id,
    String recipient,
    @Nullable String address,
    String subject,
    String text,
    @Nullable String html,
    boolean urgent,
    int attempts) {}
