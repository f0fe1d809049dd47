package org.ipplan.shared.schedule.container;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.schedule.RecurringWork;
import org.jspecify.annotations.Nullable;

/**
 * Runs every {@link RecurringWork} there is, each on one member at a time.
 *
 * <p>The library sees plain connections outside any transaction, where each of its statements
 * commits by itself; the work it calls makes transactions of its own. It gets executors over the
 * container's threads rather than the container's executor, because it ends them when it stops.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class WorkSchedule {
  /** Work that runs at the same time on one member; two of it may wait for other systems. */
  private static final int THREADS = 5;

  /** Heartbeats and the search for dead members must not wait for each other. */
  private static final int HOUSEKEEPERS = 2;

  /** Heartbeats a member may miss before its work is given to another; the library's least. */
  private static final int MISSED_HEARTBEATS = 4;

  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  /** Unshareable: a thread of the schedule must not keep a connection between two statements. */
  @Resource(name = "jdbc/schedule", lookup = "jdbc/plan", shareable = false)
  private DataSource database;

  @Resource private ManagedThreadFactory threads;

  @Inject @Any Instance<RecurringWork> works;
  @Inject WorkRun run;

  @Inject
  @ConfigProperty(name = "plan.schedule.poll", defaultValue = "PT10S")
  Duration poll;

  @Inject
  @ConfigProperty(name = "plan.schedule.heartbeat", defaultValue = "PT15S")
  Duration heartbeat;

  @Inject
  @ConfigProperty(name = "plan.member", defaultValue = "m1")
  String member;

  private @Nullable Scheduler scheduler;
  private List<ExecutorService> executors = List.of();

  @PostConstruct
  void start() {
    var tasks = works.stream().map(this::task).toList();
    var workers = Executors.newFixedThreadPool(THREADS, threads);
    var finder = Executors.newSingleThreadExecutor(threads);
    var housekeepers = Executors.newScheduledThreadPool(HOUSEKEEPERS, threads);
    executors = List.of(workers, finder, housekeepers);
    var made =
        Scheduler.create(database)
            .startTasks(tasks)
            .threads(THREADS)
            .executorService(workers)
            .dueExecutor(finder)
            .housekeeperExecutor(housekeepers)
            .pollingInterval(poll)
            .heartbeatInterval(heartbeat)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .schedulerName(new SchedulerName.Fixed(name()))
            .failureLogging(LogLevel.OFF, false)
            .shutdownMaxWait(LONGEST_STOP)
            .build();
    made.start();
    scheduler = made;
  }

  @PreDestroy
  void stop() {
    if (scheduler != null) {
      scheduler.stop();
    }
    executors.forEach(ExecutorService::shutdownNow);
  }

  private RecurringTask<Void> task(RecurringWork work) {
    return Tasks.recurring(work.name(), FixedDelay.of(work.every()))
        .execute((instance, context) -> run.of(work));
  }

  /** Tells two members of one name apart, and a member from what it was before a restart. */
  private String name() {
    return member + " " + ManagementFactory.getRuntimeMXBean().getName();
  }
}
