package org.ipplan.progress.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What a head said of a report inside the department. */
@Embeddable
public record Comment(
    @Column(name = "id", nullable = false) UUID id,
    @Column(name = "text", nullable = false) String text,
    @Column(name = "written_by", nullable = false) String writtenBy,
    @Column(name = "written_at", nullable = false) Instant writtenAt) {}
