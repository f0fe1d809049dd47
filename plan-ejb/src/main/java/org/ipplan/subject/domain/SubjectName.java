package org.ipplan.subject.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** A name of a subject and its days. */
@Entity
@Table(name = "subject_name")
public class SubjectName {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subject;

  @Column(nullable = false, updatable = false)
  private String name;

  @Column(name = "valid_from", updatable = false)
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected SubjectName() {} // for Jakarta Persistence

  /** The name from a day on; from the beginning where that is not known. */
  public SubjectName(
      Subject subject, String name, @Nullable LocalDate from, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.subject = subject.id();
    this.name = name;
    this.validFrom = from;
    this.recordedBy = caller.name();
    this.recordedAt = now;
  }

  /**
   * Ends where the next name begins.
   *
   * @throws DomainException {@code subject.name-order}
   */
  public void end(LocalDate on) {
    if (validFrom != null && !on.isAfter(validFrom)) {
      throw DomainException.invalid("validFrom", "subject.name-order", validFrom);
    }
    validTo = on;
  }
}
