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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.listing.AnswerKind;
import org.ipplan.credit.listing.AuthorityLevel;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.shared.Caller;
import org.jspecify.annotations.Nullable;

/** The worksheet of a listing: its three tests (S1), what weighs (S4), and the authority (S6). */
@Entity
@Table(name = "listing_worksheet")
public class Worksheet {
  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "authority_level", nullable = false)
  private AuthorityLevel level;

  @Column(name = "superior_code")
  private @Nullable String superior;

  @Column(name = "region_code")
  private @Nullable String region;

  @Column(name = "penalty_kind")
  private @Nullable String penaltyKind;

  @Column(name = "no_intent")
  private @Nullable Boolean noIntent;

  @Column(name = "no_intent_reason")
  private @Nullable String noIntentReason;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "written_by"))
  @AttributeOverride(name = "actingFor", column = @Column(name = "written_for"))
  @AttributeOverride(name = "on", column = @Column(name = "written_on"))
  private Done written;

  @ElementCollection
  @CollectionTable(name = "listing_answer", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "ordinal")
  private List<Answer> answers = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Worksheet() {} // for Jakarta Persistence

  /** One that {@link ListingPolicy} allows. */
  @SuppressWarnings("NullAway.Init") // write() sets the rest
  public Worksheet(UUID caseId, ListingWorksheet wanted, Caller caller, LocalDate today) {
    this.caseId = caseId;
    write(wanted, caller, today);
  }

  /** Says something else than before; the step that allows it was taken. */
  public void write(ListingWorksheet wanted, Caller caller, LocalDate today) {
    level = wanted.level();
    superior = wanted.superior();
    region = wanted.region();
    penaltyKind = wanted.penaltyKind();
    noIntent = wanted.noIntent();
    noIntentReason = wanted.noIntentReason();
    written = new Done(caller, today);
    answers.clear();
    wanted.answers().forEach(answer -> answers.add(new Answer(answer)));
  }

  /**
   * @param ofCase version of the case
   */
  public ListingWorksheet view(long ofCase) {
    return new ListingWorksheet(
        level,
        superior,
        region,
        penaltyKind,
        noIntent,
        noIntentReason,
        answers.stream().map(Answer::answer).toList(),
        written.by(),
        written.on(),
        ofCase);
  }

  /** Whether a test was answered and found met. */
  boolean meets(String test) {
    return answers.stream().anyMatch(a -> a.answers(AnswerKind.TEST, test) && a.isMet());
  }

  boolean weighs(String factor) {
    return answers.stream().anyMatch(answer -> answer.answers(AnswerKind.FACTOR, factor));
  }

  public AuthorityLevel level() {
    return level;
  }

  public @Nullable String superior() {
    return superior;
  }

  /** Two digits of the authority's province, null for a national one. */
  public @Nullable String province() {
    return region == null ? null : region.substring(0, 2);
  }

  @Nullable String penaltyKind() {
    return penaltyKind;
  }

  @Nullable Boolean noIntent() {
    return noIntent;
  }
}
