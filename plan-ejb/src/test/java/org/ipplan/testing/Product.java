package org.ipplan.testing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.stat.Statistics;
import org.ipplan.directory.service.ShippedDirectory;
import org.ipplan.paper.service.ShippedTemplates;
import org.ipplan.plan.service.SampleYear;
import org.ipplan.ruleset.service.ShippedRuleSets;
import org.ipplan.shared.Caller;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;

/**
 * The session beans, wired by CDI alone, over a database of their own. A call runs in a transaction
 * that ends as in the container: committed, or rolled back when something is thrown.
 */
@SuppressWarnings("ThreadLocalUsage") // one product a test class; the threads end with it
public final class Product implements AutoCloseable {
  private static final ThreadLocal<@Nullable Product> RUNNING = new ThreadLocal<>();

  private static final Instant START = Instant.parse("2024-06-03T01:00:00Z");

  private final List<Class<?>> more;

  private final List<Content> contents = new ArrayList<>();
  private @Nullable TestDatabase database;
  private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();
  private final ThreadLocal<Caller> caller = ThreadLocal.withInitial(() -> Caller.NOBODY);
  private final WeldContainer container;
  private final Map<String, String> settings = new ConcurrentHashMap<>();
  private volatile Instant now = START;

  private Product(Class<?>... more) {
    this.more = List.of(more);
    RUNNING.set(this);
    container = Containers.take(this.more);
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
    return with(Content.DIRECTORY);
  }

  /** Loads the shipped rule packs, and the templates of the papers that decisions are told by. */
  public Product withRules() {
    return with(Content.RULES);
  }

  /** Loads the sample year, published. */
  public Product withSampleYear() {
    return with(Content.SAMPLE_YEAR);
  }

  /**
   * Loaded once a run and copied, where every test would load the same. Beans of a test's own may
   * listen while contents are loaded.
   */
  private synchronized Product with(Content content) {
    if (nobodyListens() && database == null && now.equals(START)) {
      contents.add(content);
    } else {
      load(content);
      changeRule(content);
    }
    return this;
  }

  private boolean nobodyListens() {
    return more.stream().allMatch(UnprintedPapers.class::equals);
  }

  /** What was loaded is as shipped, and one rule may read otherwise while tests are tried out. */
  private void changeRule(Content loaded) {
    if (loaded == Content.RULES && ChangedRule.isChanging()) {
      inTransaction(
          () -> {
            ChangedRule.applyTo(entityManager());
            return true;
          });
    }
  }

  private void load(Content content) {
    inTransaction(
        () -> {
          content.loadInto(this);
          return true;
        });
  }

  /** What ships with the product and tests begin with. */
  private enum Content {
    DIRECTORY {
      @Override
      void loadInto(Product product) {
        product.bean(ShippedDirectory.class).loadDepartments();
        product.bean(ShippedDirectory.class).loadMembers();
        product.bean(ShippedDirectory.class).loadSampleOfficials();
      }
    },
    RULES {
      @Override
      void loadInto(Product product) {
        product.bean(ShippedRuleSets.class).load();
        product.bean(ShippedTemplates.class).load();
      }
    },
    SAMPLE_YEAR {
      @Override
      void loadInto(Product product) {
        product.bean(SampleYear.class).load();
      }
    };

    abstract void loadInto(Product product);
  }

  static Product starting() {
    var product = RUNNING.get();
    if (product == null) {
      throw new IllegalStateException("no product is starting on this thread");
    }
    return product;
  }

  /** The database of this product alone. */
  public synchronized TestDatabase database() {
    if (database == null) {
      database = TestDatabase.holding(List.copyOf(contents), this::fill);
      contents.forEach(this::changeRule);
    }
    return database;
  }

  private void fill(TestDatabase empty) {
    database = empty;
    contents.forEach(this::load);
  }

  /** Calls a service as somebody, in one transaction. */
  public <S, R> R as(Caller who, Class<S> service, Function<S, R> call) {
    caller.set(who);
    return inTransaction(() -> call.apply(bean(service)));
  }

  /** Does something as somebody, in whatever transaction there is. */
  <R> R onBehalf(Caller who, Supplier<R> work) {
    var before = caller.get();
    caller.set(who);
    try {
      return work.get();
    } finally {
      caller.set(before);
    }
  }

  /** Runs something in one transaction, beside the one of this thread if there is one. */
  public <R> R inTransaction(Supplier<R> work) {
    var outer = current.get();
    var entityManager = Entities.of(database());
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
  public synchronized void close() {
    Containers.giveBack(more, container);
    if (database != null) {
      database.drop();
    }
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
