package org.ipplan.breakdown.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.breakdown.NewValue;

/** A reported number; written once. */
@Entity
@Table(name = "target_value")
public class TargetValue {
  @Id private UUID id;

  @Column(name = "target_id", nullable = false, updatable = false)
  private UUID target;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(name = "value_on", nullable = false, updatable = false)
  private LocalDate on;

  @Column(nullable = false, updatable = false)
  private BigDecimal value;

  @Column(nullable = false, updatable = false)
  private String source;

  @Column(name = "reported_by", nullable = false, updatable = false)
  private String reportedBy;

  @Column(name = "reported_at", nullable = false, updatable = false)
  private Instant reportedAt;

  @SuppressWarnings("NullAway.Init")
  protected TargetValue() {} // for Jakarta Persistence

  static TargetValue of(Target target, NewValue reported, int number, ItemMoment moment) {
    var value = new TargetValue();
    value.id = UUID.randomUUID();
    value.target = target.id();
    value.number = number;
    value.on = reported.on();
    value.value = reported.value();
    value.source = reported.source().strip();
    value.reportedBy = moment.caller().name();
    value.reportedAt = moment.now();
    return value;
  }
}
