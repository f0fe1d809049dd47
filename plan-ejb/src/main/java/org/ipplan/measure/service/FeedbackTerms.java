package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.config.Config;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChanged;
import org.ipplan.credit.EntryState;
import org.ipplan.measure.domain.MeasurePoints;
import org.ipplan.measure.domain.Reckoned;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.shared.CheckedSettings;
import org.ipplan.shared.NumberSetting;
import org.jspecify.annotations.Nullable;

/**
 * Until when departments tell what they did: by the packs where they name a term, else so many
 * working days, settings of the server.
 */
@Dependent
public class FeedbackTerms implements CheckedSettings {
  /** Working days to apply, from publication. */
  public static final String APPLY_DAYS = "plan.measures.apply-days";

  /** Working days to tell that a measure was lifted, from the end of the entry. */
  public static final String LIFT_DAYS = "plan.measures.lift-days";

  private static final NumberSetting APPLY = new NumberSetting(APPLY_DAYS, 1, 250, 10);
  private static final NumberSetting LIFT = new NumberSetting(LIFT_DAYS, 1, 250, 5);

  /** A repair is judged by the law of the day it was accepted. */
  private static final String ACCEPTED =
      """
      SELECT max(a.accepted_on) FROM credit_application a
      WHERE a.case_id = :case AND a.kind = 'REPAIR' AND a.state IN ('ACCEPTED', 'DECIDED_FOR')
      """;

  @Inject EntityManager entityManager;
  @Inject Instance<Config> config;
  @Inject CalendarService calendar;

  Reckoned toApply(EntryChanged published, RuleBook book) {
    var point =
        published.list() == CreditList.SERIOUS
            ? MeasurePoints.LISTED_TO_APPLY
            : MeasurePoints.TO_APPLY;
    return reckoned(point, published.on(), published.on(), APPLY, book);
  }

  /** Of an entry that runs, from the day it will end; of one over before its time, from today. */
  Reckoned toLift(EntryChanged change, RuleBook book) {
    var ended = change.ended();
    if (ended == null) {
      return setting(change.until(), LIFT);
    }
    var judgedOn = ended == EntryState.REPAIRED ? acceptedOn(change) : change.on();
    return reckoned(point(change.list(), ended), judgedOn, change.on(), LIFT, book);
  }

  private static String point(CreditList list, EntryState ended) {
    var repaired = ended == EntryState.REPAIRED;
    if (list == CreditList.SERIOUS) {
      return repaired ? MeasurePoints.REMOVED : MeasurePoints.LISTING_REVOKED;
    }
    return repaired ? MeasurePoints.REPAIRED : MeasurePoints.REVOKED;
  }

  private LocalDate acceptedOn(EntryChanged change) {
    @Nullable LocalDate accepted =
        (LocalDate)
            entityManager
                .createNativeQuery(ACCEPTED, LocalDate.class)
                .setParameter("case", change.caseId())
                .getSingleResult();
    return Objects.requireNonNullElse(accepted, change.on());
  }

  private Reckoned reckoned(
      String point, LocalDate judgedOn, LocalDate from, NumberSetting setting, RuleBook book) {
    return book.find(point, judgedOn)
        .map(rule -> Reckoned.ruled(rule.dateFrom(from, calendar)))
        .orElseGet(() -> setting(from, setting));
  }

  private Reckoned setting(LocalDate from, NumberSetting setting) {
    var term = Term.workingDays(days(setting));
    return Reckoned.setting(calendar.deadline(from, term, TermPurpose.ACT).dueOn());
  }

  private int days(NumberSetting setting) {
    return setting.of(
        config.stream()
            .findFirst()
            .flatMap(settings -> settings.getOptionalValue(setting.name(), String.class)));
  }

  @Override
  public void check() {
    days(APPLY);
    days(LIFT);
  }
}
