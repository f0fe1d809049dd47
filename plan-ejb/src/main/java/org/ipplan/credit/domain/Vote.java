package org.ipplan.credit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ipplan.credit.listing.NewPanelVote;
import org.ipplan.shared.Caller;

/** What a member of the panel voted, in person. Never changed. */
@Entity
@Table(name = "listing_vote")
public class Vote {
  @Id private UUID id;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Column(nullable = false, updatable = false)
  private String voter;

  @Column(name = "in_favour", nullable = false, updatable = false)
  private boolean inFavour;

  @Column(nullable = false, updatable = false)
  private String reasons;

  @Column(name = "voted_on", nullable = false, updatable = false)
  private LocalDate votedOn;

  @Column(name = "voted_at", nullable = false, updatable = false)
  private Instant votedAt;

  @SuppressWarnings("NullAway.Init")
  protected Vote() {} // for Jakarta Persistence

  /** One that {@link ListingPolicy} allows. */
  public Vote(UUID caseId, NewPanelVote wanted, Caller caller, LocalDate today, Instant now) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.voter = caller.name();
    this.inFavour = wanted.inFavour();
    this.reasons = wanted.reasons().strip();
    this.votedOn = today;
    this.votedAt = now;
  }

  public String voter() {
    return voter;
  }

  public boolean inFavour() {
    return inFavour;
  }

  public String reasons() {
    return reasons;
  }

  public LocalDate votedOn() {
    return votedOn;
  }

  public Instant votedAt() {
    return votedAt;
  }

  /** As archives name it; of who withdrew since, that they did (P-43). */
  public String word(CaseHistory history) {
    if (history.isRecused(voter)) {
      return "RECUSED";
    }
    return inFavour ? "FOR" : "AGAINST";
  }
}
