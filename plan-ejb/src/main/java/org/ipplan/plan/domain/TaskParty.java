package org.ipplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A department of a task as the text names it; which one leads, its position says. */
@Embeddable
public record TaskParty(
    @Column(name = "department_code", nullable = false) String departmentCode,
    @Column(name = "as_written", nullable = false) String asWritten) {}
