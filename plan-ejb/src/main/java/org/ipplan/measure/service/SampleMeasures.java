package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.measure.NewApplier;
import org.ipplan.measure.NewMeasure;
import org.ipplan.measure.domain.Applier;
import org.ipplan.measure.domain.CatalogueSteps;
import org.ipplan.measure.domain.MeasureOrder;
import org.ipplan.measure.domain.OrderSteps;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;

/**
 * Invented feedback on the measures of the sample cases: applied but for two, one of them in
 * another department; and a measure that waits to be confirmed.
 */
@Dependent
public class SampleMeasures {
  private static final String BODY = "cnipa";
  private static final String OTHER = "samr";
  private static final String SUPERVISION = "C5.5";
  private static final String WAITING = "C5.2";
  private static final LocalDate SINCE = LocalDate.of(2023, 11, 1);
  private static final Caller HANDLER = new Caller("sun.credit", Set.of(Role.CREDIT_HANDLER), BODY);
  private static final Caller LEGAL = new Caller("qian.credit", Set.of(Role.CREDIT_LEGAL), BODY);
  private static final Caller APPROVER =
      new Caller("wu.credit", Set.of(Role.CREDIT_APPROVER), BODY);
  private static final Map<String, String> OFFICIALS =
      Map.of(BODY, "wang.cnipa", OTHER, "huang.samr");

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;
  @Inject AddedMeasures measures;

  /** Who applies what, before the sample cases are published; once. */
  public void appliers() {
    if (count("Applier") == 0) {
      applier(BODY, "示例：本局有关业务部门列为重点监管对象。");
      applier(OTHER, "示例：市场监管部门在日常检查中提高检查频次。");
    }
  }

  private void applier(String department, String reason) {
    var wanted = new NewApplier(SUPERVISION, department, SINCE, reason);
    var applier = new Applier(wanted, BODY, HANDLER, clock.now());
    applier.take(CatalogueSteps.CONFIRM, APPROVER, StepInput.NONE, clock.now());
    entityManager.persist(applier);
  }

  /** What was done, once the sample cases are published; once. */
  public void feedback() {
    var orders = orders();
    if (count("AddedMeasure") == 0 && !orders.isEmpty()) {
      measures.add(proposed(), LEGAL);
      var last = orders.stream().filter(each -> each.is(WAITING, BODY)).findFirst();
      orders.stream()
          .filter(each -> !isWaiting(each, last.map(MeasureOrder::entry)))
          .forEach(this::apply);
    }
  }

  private static boolean isWaiting(MeasureOrder order, Optional<UUID> last) {
    return last.filter(order.entry()::equals).isPresent()
        && (order.is(WAITING, BODY) || order.is(SUPERVISION, OTHER));
  }

  private void apply(MeasureOrder order) {
    var official =
        new Caller(
            OFFICIALS.getOrDefault(order.department(), "wang.cnipa"),
            Set.of(Role.OFFICIAL),
            order.department());
    var facts = new OrderSteps.Facts(order, BODY, rules.current(), official, false, false);
    var note = new StepInput(null, "示例：已通知有关业务部门，并在办理系统中标注。", null, null, null);
    order.take(OrderSteps.APPLY, facts, note, order.madeOn());
  }

  /** The latest first. */
  private List<MeasureOrder> orders() {
    return entityManager
        .createQuery(
            "select o from MeasureOrder o order by o.madeOn desc, o.measure, o.id",
            MeasureOrder.class)
        .getResultList();
  }

  private long count(String entity) {
    return entityManager
        .createQuery("select count(x) from " + entity + " x", Long.class)
        .getSingleResult();
  }

  private NewMeasure proposed() {
    return new NewMeasure(
        CreditList.DISHONESTY,
        null,
        "示例：不予推荐申报知识产权质押融资贴息项目",
        "Sample: not recommended for subsidised loans on pledged intellectual property",
        "示例：《某省知识产权促进条例》",
        "第四十条",
        "限制申请财政性资金项目",
        clock.today(),
        null,
        null);
  }
}
