package org.ipplan.propagation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.jspecify.annotations.Nullable;

/**
 * A recipient of entries.
 *
 * @param nameEn null where there is none
 * @param validTo first day it is told no longer, null while it has no end
 * @param enteredBy sign-in name; {@code plan} where it came with the product
 * @param reason of the last step that took one
 */
public record RecipientDetails(
    UUID id,
    long version,
    CreditList list,
    RecipientKind kind,
    String nameZh,
    @Nullable String nameEn,
    @Nullable String department,
    @Nullable String regionCode,
    Means channel,
    String contact,
    @Nullable String system,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    RecipientState state,
    String enteredBy,
    Instant enteredAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason)
    implements Serializable {}
