package org.ipplan.propagation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.NewRecipient;
import org.ipplan.propagation.RecipientDetails;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.propagation.RecipientState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Somebody to whom entries of a list go, from a day to a day. */
@Entity
@Table(name = "list_recipient")
public class Recipient {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private CreditList list;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private RecipientKind kind;

  @Column(name = "name_zh", nullable = false, updatable = false)
  private String nameZh;

  @Column(name = "name_en", updatable = false)
  private @Nullable String nameEn;

  @Column(name = "department_code", updatable = false)
  private @Nullable String department;

  @Column(name = "region_code", updatable = false)
  private @Nullable String regionCode;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Means channel;

  @Column(nullable = false, updatable = false)
  private String contact;

  @Column(name = "system_name", updatable = false)
  private @Nullable String system;

  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private RecipientState state = RecipientState.ENTERED;

  @Column(name = "entered_by", nullable = false, updatable = false)
  private String enteredBy;

  @Column(name = "entered_for", updatable = false)
  private @Nullable String enteredFor;

  @Column(name = "entered_at", nullable = false, updatable = false)
  private Instant enteredAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  private @Nullable String reason;

  @SuppressWarnings("NullAway.Init")
  protected Recipient() {} // for Jakarta Persistence

  /**
   * A recipient that {@link RecipientPolicy} allows.
   *
   * @param wanted with its name and its first day
   */
  public Recipient(NewRecipient wanted, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.list = wanted.list();
    this.kind = wanted.kind();
    this.nameZh = Objects.requireNonNull(wanted.nameZh());
    this.nameEn = wanted.nameEn();
    this.department = wanted.department();
    this.regionCode = wanted.regionCode();
    this.channel = wanted.channel();
    this.contact = wanted.contact();
    this.system = wanted.system();
    this.validFrom = Objects.requireNonNull(wanted.validFrom());
    this.enteredBy = caller.name();
    this.enteredFor = caller.actingFor();
    this.enteredAt = now;
  }

  /** One that came with the product; it counts at once. */
  public static Recipient shipped(NewRecipient wanted, Instant now) {
    var recipient = new Recipient(wanted, Caller.PRODUCT, now);
    recipient.state = RecipientState.CONFIRMED;
    return recipient;
  }

  /**
   * Takes a step of {@link RecipientSteps}.
   *
   * @throws DomainException {@code input.invalid} for an end before the beginning
   */
  public void take(String action, Caller caller, Instant now, LocalDate today, StepInput input) {
    state = RecipientSteps.WORKFLOW.take(action, state, facts(caller), input);
    reason = input.reason();
    if (action.equals(RecipientSteps.END)) {
      endOn(Objects.requireNonNullElse(input.dueOn(), today));
    } else if (!action.equals(RecipientSteps.WITHDRAW)) {
      decidedBy = caller.name();
      decidedAt = now;
    }
  }

  private void endOn(LocalDate day) {
    if (day.isBefore(validFrom)) {
      throw DomainException.invalid("dueOn", "recipient.ends-before-it-begins", validFrom);
    }
    validTo = day;
  }

  public List<StepOffer> offers(Caller caller) {
    return RecipientSteps.WORKFLOW.offers(state, facts(caller));
  }

  private RecipientSteps.Facts facts(Caller caller) {
    return new RecipientSteps.Facts(enteredBy, enteredFor, caller);
  }

  public RecipientDetails details() {
    return new RecipientDetails(
        id,
        version,
        list,
        kind,
        nameZh,
        nameEn,
        department,
        regionCode,
        channel,
        contact,
        system,
        validFrom,
        validTo,
        state,
        enteredBy,
        enteredAt,
        decidedBy,
        decidedAt,
        reason);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public CreditList list() {
    return list;
  }

  public RecipientKind kind() {
    return kind;
  }

  public RecipientState state() {
    return state;
  }

  public @Nullable String system() {
    return system;
  }
}
