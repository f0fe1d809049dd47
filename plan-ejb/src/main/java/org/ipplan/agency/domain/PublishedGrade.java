package org.ipplan.agency.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.agency.AgencyScore;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** A grade as it was published, with its working. It is withdrawn, never changed. */
@Entity
@Table(name = "agency_grade")
public class PublishedGrade {
  @Id private UUID id;

  @Column(name = "rated_id", nullable = false, updatable = false)
  private UUID rated;

  @Column(name = "evaluated_on", nullable = false, updatable = false)
  private LocalDate on;

  @Column(name = "known_at", nullable = false, updatable = false)
  private Instant knownAt;

  @Column(nullable = false, updatable = false)
  private BigDecimal score;

  @Column(nullable = false, updatable = false)
  private String grade;

  @Column(nullable = false, updatable = false)
  private String working;

  @Column(name = "rule_sets", nullable = false, updatable = false)
  private String ruleSets;

  @Column(name = "published_by", nullable = false, updatable = false)
  private String publishedBy;

  @Column(name = "published_at", nullable = false, updatable = false)
  private Instant publishedAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_reason")
  private @Nullable String withdrawnReason;

  @SuppressWarnings("NullAway.Init")
  protected PublishedGrade() {} // for Jakarta Persistence

  /**
   * @param working the score as a text that can be read back
   */
  public PublishedGrade(UUID rated, AgencyScore score, String working, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.rated = rated;
    this.on = score.on();
    this.knownAt = score.knownAt();
    this.score = score.score();
    this.grade = score.grade();
    this.working = working;
    this.ruleSets = String.join(",", score.ruleSets());
    this.publishedBy = caller.name();
    this.publishedAt = now;
  }

  /** It was wrong; a new one takes its place. */
  public void withdraw(String why, Instant now) {
    withdrawnAt = now;
    withdrawnReason = why;
  }

  public UUID id() {
    return id;
  }

  public UUID ratedId() {
    return rated;
  }

  public LocalDate on() {
    return on;
  }

  public Instant knownAt() {
    return knownAt;
  }

  public String working() {
    return working;
  }

  /** Ids of the rule sets it rests on. */
  public List<String> ruleSets() {
    return List.of(ruleSets.split(",", -1));
  }
}
