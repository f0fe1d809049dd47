package org.ipplan.testing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import java.lang.annotation.Annotation;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.ipplan.agency.AgencyService;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.audit.HistoryService;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.calendar.CalendarService;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.directory.DirectoryService;
import org.ipplan.evaluation.EvaluationService;
import org.ipplan.exchange.ChangeFeedService;
import org.ipplan.handover.HandoverService;
import org.ipplan.indicator.IndicatorService;
import org.ipplan.inspection.InspectionService;
import org.ipplan.intake.JobService;
import org.ipplan.matching.MatchingService;
import org.ipplan.measure.MeasureOrderService;
import org.ipplan.notification.NotificationService;
import org.ipplan.paper.PaperService;
import org.ipplan.plan.PlanService;
import org.ipplan.progress.ReportService;
import org.ipplan.propagation.PropagationService;
import org.ipplan.recognition.TypicalCaseService;
import org.ipplan.report.AnnualReportService;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.outbound.OutboundCalls;
import org.ipplan.sharing.SharingService;
import org.ipplan.subject.SubjectService;
import org.ipplan.supervision.WorklistService;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * Containers with the product's beans. Wiring them takes longer than most tests, so that one that
 * was given back serves the next test; what its beans had kept is gone by then.
 */
final class Containers {
  private static final List<Class<?>> FEATURES =
      List.of(
          CalendarService.class,
          RulePacks.class,
          SubjectService.class,
          MatchingService.class,
          AgencyService.class,
          CreditCaseService.class,
          MeasureOrderService.class,
          PropagationService.class,
          OutboundCalls.class,
          ConnectedSystemService.class,
          ChangeFeedService.class,
          DirectoryService.class,
          PlanService.class,
          AssignmentService.class,
          SubTaskService.class,
          ReportService.class,
          IndicatorService.class,
          InspectionService.class,
          TypicalCaseService.class,
          EvaluationService.class,
          AnnualReportService.class,
          HandoverService.class,
          WorklistService.class,
          HistoryService.class,
          NotificationService.class,
          SharingService.class,
          PaperService.class,
          JobService.class);

  /** Start-up beans are the container's. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static final Class<? extends Annotation>[] SESSION_BEANS = new Class[] {Stateless.class};

  private static final Map<List<Class<?>>, Deque<WeldContainer>> IDLE = new ConcurrentHashMap<>();

  private Containers() {}

  /**
   * A container whose beans have kept nothing.
   *
   * @param more beans of a test's own
   */
  static WeldContainer take(List<Class<?>> more) {
    var idle = idle(more).poll();
    return idle == null ? wired(more) : idle;
  }

  /** Gives a container back. */
  static void giveBack(List<Class<?>> more, WeldContainer container) {
    forget(container);
    idle(more).push(container);
  }

  private static Deque<WeldContainer> idle(List<Class<?>> more) {
    return IDLE.computeIfAbsent(more, key -> new ConcurrentLinkedDeque<>());
  }

  private static WeldContainer wired(List<Class<?>> more) {
    var weld = new Weld().disableDiscovery().skipShutdownHook();
    FEATURES.forEach(feature -> weld.addPackage(true, feature));
    return weld.addBeanDefiningAnnotations(SESSION_BEANS)
        .addExtensions(new OwnTransactions(), new DefaultInterceptors())
        .addBeanClasses(TestBeans.class, OwnTransactions.NewTransaction.class)
        .addBeanClasses(more.toArray(Class[]::new))
        .initialize();
  }

  private static void forget(WeldContainer container) {
    var beans = container.getBeanManager();
    var kept = (AlterableContext) beans.getContext(ApplicationScoped.class);
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getScope() == ApplicationScoped.class)
        .forEach(kept::destroy);
  }
}
