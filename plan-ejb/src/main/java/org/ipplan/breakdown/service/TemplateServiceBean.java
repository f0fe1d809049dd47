package org.ipplan.breakdown.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.ItemKind;
import org.ipplan.breakdown.TemplateDetails;
import org.ipplan.breakdown.TemplateOutcome;
import org.ipplan.breakdown.TemplateService;
import org.ipplan.breakdown.domain.ItemGuards;
import org.ipplan.breakdown.domain.ItemMoment;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermUnit;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Templates: read by two statements, applied once to a share. */
@Stateless
@PermitAll
public class TemplateServiceBean implements TemplateService {
  private static final String TEMPLATES =
      "SELECT code, name_zh, name_en FROM breakdown_template ORDER BY sort_order, code";

  private static final String STEPS =
      """
      SELECT template_code, position, kind, under, title_zh, title_en, text_zh, text_en, term_value,
        term_unit, time_percent, unit_zh, unit_en, baseline, goal, direction
      FROM breakdown_template_item ORDER BY template_code, position
      """;

  private static final String APPLIED =
      "SELECT count(*) FROM breakdown_applied"
          + " WHERE assignment_id = :share AND template_code = :template";

  private static final String APPLY =
      "INSERT INTO breakdown_applied (assignment_id, template_code, applied_by, applied_at)"
          + " VALUES (:share, :template, :by, :at) ON CONFLICT DO NOTHING";

  @Inject EntityManager entityManager;
  @Inject Items items;
  @Inject TemplateItems made;

  @Override
  public List<TemplateDetails> templates() {
    var steps = rows(STEPS).collect(groupingBy(row -> row.get("template_code", String.class)));
    return rows(TEMPLATES).map(row -> template(row, steps)).toList();
  }

  @Override
  public TemplateOutcome preview(UUID assignment, String template, Locale language) {
    var moment = items.moment(assignment);
    requireMayApply(moment);
    var found = find(template);
    if (isApplied(assignment, template)) {
      throw applied(template);
    }
    return made.preview(found, moment, language);
  }

  @Override
  public TemplateOutcome apply(UUID assignment, String template, Locale language) {
    var moment = items.moment(assignment);
    requireMayApply(moment);
    var found = find(template);
    note(moment, template);
    return made.make(found, moment, language);
  }

  private static void requireMayApply(ItemMoment moment) {
    ItemGuards.requireMayAdd(moment);
    var dueOn = moment.share().dueOn();
    if (dueOn.isBefore(moment.today())) {
      throw conflict("breakdown.no-time-left", dueOn);
    }
  }

  private TemplateDetails find(String code) {
    return templates().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("breakdown.template-not-found", code));
  }

  private boolean isApplied(UUID assignment, String template) {
    var found =
        (Long)
            entityManager
                .createNativeQuery(APPLIED, Long.class)
                .setParameter("share", assignment)
                .setParameter("template", template)
                .getSingleResult();
    return found > 0;
  }

  /** Of two who apply it at once the second finds the note of the first. */
  private void note(ItemMoment moment, String template) {
    var noted =
        entityManager
            .createNativeQuery(APPLY)
            .setParameter("share", moment.share().id())
            .setParameter("template", template)
            .setParameter("by", moment.caller().name())
            .setParameter("at", moment.now())
            .executeUpdate();
    if (noted == 0) {
      throw applied(template);
    }
  }

  private static DomainException applied(String template) {
    return conflict("breakdown.template-applied", template);
  }

  private static DomainException conflict(String code, Object argument) {
    return DomainException.conflict(List.of(Refusal.of(code, argument)));
  }

  @SuppressWarnings("unchecked")
  private Stream<Tuple> rows(String sql) {
    List<Tuple> rows = entityManager.createNativeQuery(sql, Tuple.class).getResultList();
    return rows.stream();
  }

  private static TemplateDetails template(Tuple row, Map<String, List<Tuple>> steps) {
    var code = row.get("code", String.class);
    return new TemplateDetails(
        code,
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        steps.getOrDefault(code, List.of()).stream().map(TemplateServiceBean::step).toList());
  }

  private static TemplateDetails.Step step(Tuple row) {
    var direction = row.get("direction", String.class);
    return new TemplateDetails.Step(
        row.get("position", Integer.class),
        ItemKind.valueOf(row.get("kind", String.class)),
        row.get("under", Integer.class),
        row.get("title_zh", String.class),
        row.get("title_en", String.class),
        row.get("text_zh", String.class),
        row.get("text_en", String.class),
        term(row),
        row.get("time_percent", Integer.class),
        row.get("unit_zh", String.class),
        row.get("unit_en", String.class),
        ItemReads.number(row, "baseline"),
        ItemReads.number(row, "goal"),
        direction == null ? null : Direction.valueOf(direction));
  }

  private static @Nullable Term term(Tuple row) {
    return row.get("term_value") == null
        ? null
        : new Term(
            row.get("term_value", Integer.class),
            TermUnit.valueOf(row.get("term_unit", String.class)));
  }
}
