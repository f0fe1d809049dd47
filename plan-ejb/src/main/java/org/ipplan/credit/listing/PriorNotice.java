package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the party was told before the decision (P-44, S5).
 *
 * @param longerUntil end of the longer period it announced, null where it announced none
 */
public record PriorNotice(
    UUID id,
    String number,
    String facts,
    String reasons,
    String rights,
    String ground,
    @Nullable LocalDate longerUntil,
    String issuedBy,
    LocalDate issuedOn)
    implements Serializable {}
