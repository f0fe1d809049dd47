package org.ipplan.testing;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.stat.Statistics;
import org.ipplan.agency.AgencyService;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.audit.HistoryService;
import org.ipplan.breakdown.SubTaskService;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.service.ShippedDirectory;
import org.ipplan.inspection.InspectionService;
import org.ipplan.notification.NotificationService;
import org.ipplan.paper.PaperService;
import org.ipplan.paper.service.ShippedTemplates;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.service.SampleYear;
import org.ipplan.progress.ReportService;
import org.ipplan.propagation.PropagationService;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.ruleset.service.ShippedRuleSets;
import org.ipplan.shared.Caller;
import org.ipplan.subject.SubjectService;
import org.ipplan.supervision.WorklistService;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;

/**
 * The session beans, wired by CDI alone, over a database of their own. A call runs in a transaction
 * that ends as in the container: committed, or rolled back when something is thrown.
 */
@SuppressWarnings("ThreadLocalUsage") // one product a test class; the threads end with it
public final class Product implements AutoCloseable {
  /** Start-up beans are the container's. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static final Class<? extends Annotation>[] SESSION_BEANS = new Class[] {Stateless.class};

  private static final ThreadLocal<@Nullable Product> RUNNING = new ThreadLocal<>();

  private final TestDatabase database = TestDatabase.migrated();
  private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();
  private final ThreadLocal<Caller> caller = ThreadLocal.withInitial(() -> Caller.NOBODY);
  private final WeldContainer container;
  private final Map<String, String> settings = new ConcurrentHashMap<>();
  private volatile Instant now = Instant.parse("2024-06-03T01:00:00Z");

  private Product(Class<?>... more) {
    RUNNING.set(this);
    container =
        new Weld()
            .disableDiscovery()
            .addPackage(true, CalendarService.class)
            .addPackage(true, RulePacks.class)
            .addPackage(true, SubjectService.class)
            .addPackage(true, AgencyService.class)
            .addPackage(true, CreditCaseService.class)
            .addPackage(true, DirectoryService.class)
            .addPackage(true, PlanService.class)
            .addPackage(true, AssignmentService.class)
            .addPackage(true, SubTaskService.class)
            .addPackage(true, ReportService.class)
            .addPackage(true, InspectionService.class)
            .addPackage(true, WorklistService.class)
            .addPackage(true, HistoryService.class)
            .addPackage(true, NotificationService.class)
            .addPackage(true, PaperService.class)
            .addPackage(true, PropagationService.class)
            .addBeanDefiningAnnotations(SESSION_BEANS)
            .addExtensions(new OwnTransactions(), new DefaultInterceptors())
            .addBeanClasses(TestBeans.class, OwnTransactions.NewTransaction.class)
            .addBeanClasses(more)
            .initialize();
    container.select(TestBeans.class).get().belongToThisProduct();
    RUNNING.remove();
  }

  /** Starts the beans over an empty, migrated database. */
  public static Product start() {
    return new Product();
  }

  /** The same with beans of a test's own, such as observers. */
  public static Product startWith(Class<?>... more) {
    return new Product(more);
  }

  /** Loads the shipped directory with the sample officials. */
  public Product withDirectory() {
    inTransaction(
        () -> {
          bean(ShippedDirectory.class).loadDepartments();
          bean(ShippedDirectory.class).loadMembers();
          bean(ShippedDirectory.class).loadSampleOfficials();
          return true;
        });
    return this;
  }

  /** Loads the shipped rule packs, and the templates of the papers that decisions are told by. */
  public Product withRules() {
    inTransaction(
        () -> {
          bean(ShippedRuleSets.class).load();
          ChangedRule.applyTo(Objects.requireNonNull(current.get()));
          bean(ShippedTemplates.class).load();
          return true;
        });
    return this;
  }

  /** Loads the sample year, published. */
  public Product withSampleYear() {
    inTransaction(
        () -> {
          bean(SampleYear.class).load();
          return true;
        });
    return this;
  }

  static Product starting() {
    var product = RUNNING.get();
    if (product == null) {
      throw new IllegalStateException("no product is starting on this thread");
    }
    return product;
  }

  public TestDatabase database() {
    return database;
  }

  /** Calls a service as somebody, in one transaction. */
  public <S, R> R as(Caller who, Class<S> service, Function<S, R> call) {
    caller.set(who);
    return inTransaction(() -> call.apply(bean(service)));
  }

  /** Runs something in one transaction, beside the one of this thread if there is one. */
  public <R> R inTransaction(Supplier<R> work) {
    var outer = current.get();
    var entityManager = Entities.of(database);
    current.set(entityManager);
    var transaction = entityManager.getTransaction();
    transaction.begin();
    try {
      R result = work.get();
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      current.set(outer);
      entityManager.close();
    }
  }

  /** A bean of the product. */
  public <T> T bean(Class<T> type) {
    return container.select(type).get();
  }

  /** Fires an event as a feature would. */
  public void fire(Object event) {
    container.getBeanManager().getEvent().fire(event);
  }

  /** Sets the business clock. */
  public void setNow(Instant instant) {
    now = instant;
  }

  /**
   * Sets a setting, as the server's configuration would.
   *
   * @param value null for none
   */
  public void configure(String name, @Nullable String value) {
    settings.compute(name, (key, before) -> value);
  }

  Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** Statements that were sent since the last {@code clear()} of these statistics. */
  public Statistics statistics() {
    return Entities.statistics();
  }

  Clock clock() {
    return new MovableClock(ZoneId.of("UTC"));
  }

  EntityManager entityManager() {
    var entityManager = current.get();
    if (entityManager == null) {
      throw new IllegalStateException("no transaction: call through as(...) or inTransaction(...)");
    }
    return entityManager;
  }

  Caller currentCaller() {
    return caller.get();
  }

  @Override
  public void close() {
    container.close();
  }

  private final class MovableClock extends Clock {
    private final ZoneId zone;

    private MovableClock(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new MovableClock(other);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
