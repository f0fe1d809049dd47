package org.ipplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.plan.DateCause;

/** One move of a task's date: both values are kept (T9). */
@Embeddable
public record DateChange(
    @Column(nullable = false) UUID id,
    @Column(name = "former_on", nullable = false) LocalDate formerOn,
    @Column(name = "new_on", nullable = false) LocalDate newOn,
    @Enumerated(EnumType.STRING) @Column(nullable = false) DateCause cause,
    @Column(nullable = false) String reason,
    @Column(name = "decided_by", nullable = false) String decidedBy,
    @Column(name = "decided_at", nullable = false) Instant decidedAt) {}
