package org.ipplan.credit.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.listing.ListingPaper;
import org.ipplan.credit.listing.NewListingPaper;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.shared.Caller;

/** A listing decision, or the repair guidance that goes with it. Never changed. */
@Entity
@Table(name = "listing_paper")
public class DecisionPaper {
  @Id private UUID id;

  @Column(name = "case_id", nullable = false, updatable = false)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private ServedPaper kind;

  @Column(nullable = false, updatable = false)
  private String number;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "issued_by", updatable = false))
  @AttributeOverride(name = "actingFor", column = @Column(name = "issued_for", updatable = false))
  @AttributeOverride(name = "on", column = @Column(name = "issued_on", updatable = false))
  private Done issued;

  @Column(name = "issued_at", nullable = false, updatable = false)
  private Instant issuedAt;

  @ElementCollection
  @CollectionTable(name = "listing_paper_content", joinColumns = @JoinColumn(name = "paper_id"))
  @OrderColumn(name = "ordinal")
  private List<Content> contents = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected DecisionPaper() {} // for Jakarta Persistence

  /**
   * One that {@link ListingPolicy} allows.
   *
   * @param number that it bears
   */
  public DecisionPaper(
      UUID caseId,
      String number,
      NewListingPaper wanted,
      Caller caller,
      LocalDate today,
      Instant now) {
    this.id = UUID.randomUUID();
    this.caseId = caseId;
    this.kind = wanted.kind();
    this.number = number;
    this.issued = new Done(caller, today);
    this.issuedAt = now;
    wanted.contents().forEach(content -> contents.add(new Content(content)));
  }

  public ListingPaper view() {
    return new ListingPaper(
        id,
        kind,
        number,
        contents.stream().map(Content::content).toList(),
        issued.by(),
        issued.on());
  }

  boolean is(ServedPaper wanted) {
    return kind == wanted;
  }

  boolean isBy(Caller caller) {
    return issued.isBy(caller);
  }
}
