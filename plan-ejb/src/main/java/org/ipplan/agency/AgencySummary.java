package org.ipplan.agency;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rated subject as lists show it.
 *
 * @param score today; null where no scheme is in force
 * @param publishedGrade latest published grade, null while there is none
 * @param publishedFor the day it is of
 */
public record AgencySummary(
    String code,
    AgencyKind kind,
    String name,
    String licenceNumber,
    String regionCode,
    String department,
    @Nullable BigDecimal score,
    @Nullable String grade,
    @Nullable String publishedGrade,
    @Nullable LocalDate publishedFor)
    implements Serializable {}
