package org.ipplan.agency;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rated subject.
 *
 * @param id for this feature alone; never part of an address
 * @param department code of the body that evaluates
 */
public record AgencyDetails(
    UUID id,
    String code,
    AgencyKind kind,
    String name,
    String licenceNumber,
    String regionCode,
    String department,
    String registeredBy,
    @Nullable String registeredFor,
    Instant registeredAt)
    implements Serializable {}
