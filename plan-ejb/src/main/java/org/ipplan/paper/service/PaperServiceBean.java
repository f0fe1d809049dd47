package org.ipplan.paper.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.directory.DirectoryService;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperFormat;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperOrder;
import org.ipplan.paper.PaperService;
import org.ipplan.paper.PaperTemplateState;
import org.ipplan.paper.domain.FieldPolicy;
import org.ipplan.paper.domain.Paper;
import org.ipplan.paper.domain.PaperTemplate;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Sha256;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** Fills, numbers, keeps. */
@Stateless
@PermitAll
public class PaperServiceBean implements PaperService {
  @Inject EntityManager entityManager;
  @Inject PaperSeries series;
  @Inject PaperFiles files;
  @Inject PaperPress press;
  @Inject DirectoryService directory;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public PaperDetails issue(PaperOrder order) {
    return issue(order, callers.caller(), clock.today());
  }

  @Override
  public PaperDetails issue(PaperOrder order, Caller issuer, LocalDate on) {
    FieldPolicy.requireValues(order);
    var template = template(order);
    var number = order.kind().isNumbered() ? number(order, on) : null;
    var values = values(order, number, on);
    var paper =
        new Paper(
            order,
            number,
            template.id(),
            GivenJson.of(values, order.rows()),
            issuer,
            on,
            clock.now());
    entityManager.persist(paper);
    entityManager.flush();
    var details =
        paper.details(template.edition(), keep(paper.id(), press.print(template, values, order)));
    steps.fire(issued(details));
    return details;
  }

  @Override
  public List<PaperDetails> of(String objectType, String objectId) {
    return files.of(objectType, objectId, callers.caller());
  }

  @Override
  public PaperDetails get(UUID id) {
    return files.get(id, callers.caller());
  }

  @Override
  public byte[] content(UUID id, PaperFormat format) {
    get(id);
    return files.content(id, format);
  }

  private String number(PaperOrder order, LocalDate on) {
    var given = order.number();
    return given == null
        ? series.next(order.department(), order.kind(), on.getYear())
        : series.free(given.strip());
  }

  private List<PaperDetails.File> keep(UUID paper, Map<PaperFormat, byte[]> printed) {
    var kept = new ArrayList<PaperDetails.File>();
    printed.forEach(
        (format, content) -> {
          files.keep(paper, format, content);
          kept.add(new PaperDetails.File(format, content.length, Sha256.of(content)));
        });
    return kept;
  }

  private PaperTemplate template(PaperOrder order) {
    return entityManager
        .createQuery(
            "select t from PaperTemplate t where t.kind = :kind and t.language = :language"
                + " and t.state = :state",
            PaperTemplate.class)
        .setParameter("kind", order.kind())
        .setParameter("language", order.language())
        .setParameter("state", PaperTemplateState.CONFIRMED)
        .getResultStream()
        .findFirst()
        .orElseThrow(
            () ->
                new DomainException(
                    DomainException.Kind.CONFLICT, "paper.no-template", order.kind().nameZh()));
  }

  /** What was given, and what the product fills in. */
  private Map<String, String> values(PaperOrder order, @Nullable String number, LocalDate on) {
    var body = directory.department(order.department());
    var values = new LinkedHashMap<>(order.values());
    values.put("文号", number == null ? "" : number);
    if (order.language() == PaperLanguage.EN) {
      values.put("发文机关", body.nameEn());
      values.put("成文日期", on.toString());
    } else {
      values.put("发文机关", body.nameZh());
      values.put("成文日期", PaperOrder.date(on));
    }
    return values;
  }

  private static StepTaken issued(PaperDetails paper) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("kind", paper.kind().name());
    facts.put("object", paper.objectType() + ":" + paper.objectId());
    facts.put("number", String.valueOf(paper.number()));
    paper.files().forEach(file -> facts.put(file.format().extension(), file.sha256()));
    return StepTaken.recorded("issue", "paper", paper.id().toString()).with(facts);
  }
}
