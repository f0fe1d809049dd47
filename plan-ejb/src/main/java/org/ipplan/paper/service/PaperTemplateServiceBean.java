package org.ipplan.paper.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperTemplateDetails;
import org.ipplan.paper.PaperTemplateService;
import org.ipplan.paper.PaperTemplateState;
import org.ipplan.paper.domain.FieldPolicy;
import org.ipplan.paper.domain.PaperTemplate;
import org.ipplan.paper.domain.PaperTemplateSteps;
import org.ipplan.paper.letter.Letter;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Keeps editions of templates and puts them to use. */
@Stateless
@PermitAll
public class PaperTemplateServiceBean implements PaperTemplateService {
  private static final String LIST =
      """
      select new org.ipplan.paper.PaperTemplateDetails(t.id, t.kind, t.language, t.edition, t.state,
        t.size, t.sha256, t.shipped, t.loadedBy, t.loadedAt, t.decidedBy, t.decidedAt,
        t.decisionReason, t.version)
      from PaperTemplate t
      order by case when t.state = :waiting then 0 else 1 end, t.kind, t.language, t.edition desc
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public List<PaperTemplateDetails> list() {
    requireStaff();
    return entityManager
        .createQuery(LIST, PaperTemplateDetails.class)
        .setParameter("waiting", PaperTemplateState.LOADED)
        .getResultList();
  }

  @Override
  public PaperTemplateDetails get(UUID id) {
    return find(id).details();
  }

  @Override
  public byte[] content(UUID id) {
    return find(id).content();
  }

  @Override
  public PaperTemplateDetails load(PaperKind kind, PaperLanguage language, InputStream file) {
    var caller = legalReviewer();
    if (!kind.isIn(language)) {
      throw new DomainException(
          DomainException.Kind.IMPOSSIBLE, "paper.template-language", kind.nameZh());
    }
    var content = bytes(file);
    FieldPolicy.requireTemplate(kind, Letter.read(content).fields());
    oneAtATime();
    requireNoneWaiting(kind, language);
    var template =
        PaperTemplate.handIn(
            kind, language, nextEdition(kind, language), content, caller, clock.now());
    entityManager.persist(template);
    record("load", template, null, null);
    return template.details();
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    return find(id).offers(callers.caller());
  }

  @Override
  public PaperTemplateDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var template = find(id);
    if (template.version() != expectedVersion) {
      throw DomainException.stale();
    }
    oneAtATime();
    var before = template.state();
    template.take(action, callers.caller(), clock.now(), input);
    if (template.state() == PaperTemplateState.CONFIRMED) {
      supersedeFormer(template);
    }
    entityManager.flush();
    record(action, template, before, input.reason());
    return template.details();
  }

  /** Of one kind one template counts; the database holds it at the end of the transaction. */
  private void supersedeFormer(PaperTemplate by) {
    of(by.kind(), by.language(), PaperTemplateState.CONFIRMED).stream()
        .filter(former -> !former.id().equals(by.id()))
        .forEach(
            former -> {
              former.supersede();
              record("supersede", former, PaperTemplateState.CONFIRMED, by.id().toString());
            });
  }

  private void requireNoneWaiting(PaperKind kind, PaperLanguage language) {
    of(kind, language, PaperTemplateState.LOADED).stream()
        .findFirst()
        .ifPresent(
            waiting -> {
              throw DomainException.conflict(
                  List.of(Refusal.of("paper.template-waits", kind.nameZh(), waiting.edition())));
            });
  }

  private List<PaperTemplate> of(PaperKind kind, PaperLanguage language, PaperTemplateState state) {
    return entityManager
        .createQuery(
            "select t from PaperTemplate t where t.kind = :kind and t.language = :language"
                + " and t.state = :state",
            PaperTemplate.class)
        .setParameter("kind", kind)
        .setParameter("language", language)
        .setParameter("state", state)
        .getResultList();
  }

  private int nextEdition(PaperKind kind, PaperLanguage language) {
    return 1
        + entityManager
            .createQuery(
                "select coalesce(max(t.edition), 0) from PaperTemplate t where t.kind = :kind"
                    + " and t.language = :language",
                Integer.class)
            .setParameter("kind", kind)
            .setParameter("language", language)
            .getSingleResult();
  }

  /** Of two who hand in or confirm at once, the second waits and is held against the first's. */
  private void oneAtATime() {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('paper-template'), 0)", Integer.class)
        .getResultList();
  }

  private PaperTemplate find(UUID id) {
    requireStaff();
    var template = entityManager.find(PaperTemplate.class, id);
    if (template == null) {
      throw DomainException.notFound("paper.template-not-found", id);
    }
    return template;
  }

  private void requireStaff() {
    if (!callers.caller().isCreditStaff()) {
      throw DomainException.forbidden(List.of(Refusal.of("paper.staff-only")));
    }
  }

  private Caller legalReviewer() {
    var caller = callers.caller();
    if (!caller.is(Role.CREDIT_LEGAL)) {
      throw DomainException.forbidden(List.of(Refusal.of("paper.legal-only")));
    }
    return caller;
  }

  private void record(
      String action,
      PaperTemplate template,
      @Nullable PaperTemplateState before,
      @Nullable String reason) {
    steps.fire(
        new StepTaken(
            action,
            PaperTemplateSteps.WORKFLOW.name(),
            template.id().toString(),
            null,
            StepTaken.Visibility.AUDIT,
            null,
            before == null ? null : before.name(),
            template.state().name(),
            null,
            template.version(),
            reason,
            Map.of(
                "kind", template.kind().name(),
                "edition", Integer.toString(template.edition()),
                "sha256", template.details().sha256())));
  }

  private static byte[] bytes(InputStream file) {
    try {
      var content = file.readNBytes(MAX_SIZE + 1);
      if (content.length > MAX_SIZE) {
        throw DomainException.invalid("file", "paper.template-too-large", MAX_SIZE / 1024);
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
