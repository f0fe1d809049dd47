package org.ipplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.ipplan.plan.TaskState;

/**
 * Since when a task is paused.
 *
 * @param former the state it comes back to
 */
@Embeddable
record TaskPause(
    @Enumerated(EnumType.STRING) @Column(name = "former_state") TaskState former,
    @Column(name = "paused_on") LocalDate since) {}
