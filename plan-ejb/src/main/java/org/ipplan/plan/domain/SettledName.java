package org.ipplan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The department a written name was settled to by hand. */
@Embeddable
public record SettledName(
    @Column(name = "department_code", nullable = false) String departmentCode,
    @Column(name = "keep_as_alias", nullable = false) boolean keepAsAlias,
    @Column(name = "settled_by", nullable = false) String settledBy) {}
