package org.ipplan.connection.domain;

import static org.ipplan.connection.SystemState.CONNECTED;
import static org.ipplan.connection.SystemState.NOT_CONNECTED;
import static org.ipplan.connection.SystemState.SUSPENDED;
import static org.ipplan.connection.SystemState.TRIED;

import java.util.List;
import java.util.Set;
import org.ipplan.connection.SystemState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * The table of a system's steps: its owner or the office describes it, one administrator sets it
 * up, another connects it.
 */
public final class SystemSteps {
  public static final String DESCRIBE = "describe";
  public static final String SET_UP = "set-up";
  public static final String TRY = "try";
  public static final String CONNECT = "connect";
  public static final String SUSPEND = "suspend";
  public static final String RESUME = "resume";
  public static final String DISCONNECT = "disconnect";

  /**
   * What a step is decided on.
   *
   * @param owner code of the department that owns the system
   * @param setUpBy who set it up last
   * @param setUpFor the absent official they acted for
   * @param tried whether a feed was tried since and could be read
   * @param byProduct whether the product itself takes the step
   */
  public record Facts(
      String owner,
      @Nullable String setUpBy,
      @Nullable String setUpFor,
      boolean tried,
      boolean byProduct,
      Caller caller) {
    /** Whether the caller is of the owner or of the office. */
    public boolean describes() {
      return caller.isOffice() || (caller.isDepartmentOfficial() && caller.belongsTo(owner));
    }

    boolean administers() {
      return caller.is(Role.SYSTEM_ADMIN);
    }

    boolean own() {
      return caller.isOneOf(setUpBy, setUpFor);
    }
  }

  private static final Guard<Facts> DESCRIBER =
      Guard.that("connection.describer-only", Facts::describes);
  private static final Guard<Facts> ADMINISTRATOR =
      Guard.that("connection.administrator-only", Facts::administers);
  private static final Guard<Facts> EITHER =
      Guard.that(
          "connection.owner-or-administrator", facts -> facts.describes() || facts.administers());
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("connection.four-eyes", facts -> !facts.own());
  private static final Guard<Facts> TRYING = Guard.that("workflow.follows-work", Facts::byProduct);
  private static final Guard<Facts> A_FEED_TRIED =
      Guard.that("connection.feeds-untried", Facts::tried);

  public static final Workflow<SystemState, Facts> WORKFLOW =
      new Workflow<>(
          "connected-system",
          SystemState.class,
          List.of(
              step(DESCRIBE, Set.of(NOT_CONNECTED), NOT_CONNECTED).by(DESCRIBER),
              step(DESCRIBE, Set.of(TRIED), TRIED).by(DESCRIBER),
              step(DESCRIBE, Set.of(CONNECTED), CONNECTED).by(DESCRIBER),
              step(DESCRIBE, Set.of(SUSPENDED), SUSPENDED).by(DESCRIBER),
              step(SET_UP, Set.of(NOT_CONNECTED, TRIED, SUSPENDED), NOT_CONNECTED)
                  .by(ADMINISTRATOR),
              step(TRY, Set.of(NOT_CONNECTED), TRIED).by(TRYING).when(A_FEED_TRIED),
              step(CONNECT, Set.of(TRIED), CONNECTED)
                  .by(ADMINISTRATOR)
                  .by(FOUR_EYES)
                  .when(A_FEED_TRIED),
              step(SUSPEND, Set.of(CONNECTED), SUSPENDED).by(EITHER).needing(Need.REASON),
              step(RESUME, Set.of(SUSPENDED), CONNECTED).by(ADMINISTRATOR),
              step(DISCONNECT, Set.of(TRIED, CONNECTED, SUSPENDED), NOT_CONNECTED)
                  .by(ADMINISTRATOR)
                  .needing(Need.REASON)));

  private SystemSteps() {}

  private static Transition<SystemState, Facts> step(
      String action, Set<SystemState> from, SystemState to) {
    return Transition.step(action, from, to);
  }
}
