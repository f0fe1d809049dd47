package org.ipplan.paper.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperTemplateDetails;
import org.ipplan.paper.PaperTemplateState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Sha256;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** An edition of a template, kept as the file it was handed in as. */
@Entity
@Table(name = "paper_template")
public class PaperTemplate {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private PaperKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private PaperLanguage language;

  @Column(nullable = false, updatable = false)
  private int edition;

  @Column(nullable = false, updatable = false)
  private byte[] content;

  @Column(nullable = false, updatable = false)
  private int size;

  @Column(nullable = false, updatable = false)
  private String sha256;

  @Column(nullable = false, updatable = false)
  private boolean shipped;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private PaperTemplateState state = PaperTemplateState.LOADED;

  @Column(name = "loaded_by", nullable = false, updatable = false)
  private String loadedBy;

  @Column(name = "loaded_for", updatable = false)
  private @Nullable String loadedFor;

  @Column(name = "loaded_at", nullable = false, updatable = false)
  private Instant loadedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @SuppressWarnings("NullAway.Init")
  protected PaperTemplate() {} // for Jakarta Persistence

  /** An edition just handed in. */
  public static PaperTemplate handIn(
      PaperKind kind,
      PaperLanguage language,
      int edition,
      byte[] content,
      Caller caller,
      Instant now) {
    var template = new PaperTemplate();
    template.id = UUID.randomUUID();
    template.kind = kind;
    template.language = language;
    template.edition = edition;
    template.content = content.clone();
    template.size = content.length;
    template.sha256 = Sha256.of(content);
    template.loadedBy = caller.name();
    template.loadedFor = caller.actingFor();
    template.loadedAt = now;
    return template;
  }

  /** The first edition, which came with the product; it counts at once. */
  public static PaperTemplate shipped(
      PaperKind kind, PaperLanguage language, byte[] content, Instant now) {
    var template = handIn(kind, language, 1, content, Caller.PRODUCT, now);
    template.shipped = true;
    template.state = PaperTemplateState.CONFIRMED;
    return template;
  }

  /** Takes a step of {@link PaperTemplateSteps}. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = PaperTemplateSteps.WORKFLOW.take(action, state, facts(caller), input);
    decisionReason = input.reason();
    if (state != PaperTemplateState.WITHDRAWN) {
      decidedBy = caller.name();
      decidedAt = now;
    }
  }

  /** A later edition was confirmed. */
  public void supersede() {
    if (state != PaperTemplateState.CONFIRMED) {
      throw new DomainException(DomainException.Kind.CONFLICT, "paper.template-not-in-use", id);
    }
    state = PaperTemplateState.SUPERSEDED;
  }

  public List<StepOffer> offers(Caller caller) {
    return PaperTemplateSteps.WORKFLOW.offers(state, facts(caller));
  }

  public PaperTemplateDetails details() {
    return new PaperTemplateDetails(
        id,
        kind,
        language,
        edition,
        state,
        size,
        sha256,
        shipped,
        loadedBy,
        loadedAt,
        decidedBy,
        decidedAt,
        decisionReason,
        version);
  }

  public UUID id() {
    return id;
  }

  public PaperKind kind() {
    return kind;
  }

  public PaperLanguage language() {
    return language;
  }

  public int edition() {
    return edition;
  }

  public byte[] content() {
    return content.clone();
  }

  public long version() {
    return version;
  }

  public PaperTemplateState state() {
    return state;
  }

  private PaperTemplateSteps.Facts facts(Caller caller) {
    return new PaperTemplateSteps.Facts(loadedBy, loadedFor, caller);
  }
}
