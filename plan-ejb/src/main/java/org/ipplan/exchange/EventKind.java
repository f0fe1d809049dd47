package org.ipplan.exchange;

import java.util.Arrays;
import java.util.Optional;
import org.ipplan.shared.Role;

/** Kinds of events that outside systems may be told of; the types are part of the interface. */
public enum EventKind {
  /** Everybody may learn of an entry from now on. */
  ENTRY_LISTED("org.ipplan.list.entry.listed", Role.SCOPE_CREDIT_READ),
  /** An entry says something else, and stays. */
  ENTRY_CHANGED("org.ipplan.list.entry.changed", Role.SCOPE_CREDIT_READ),
  /** An entry is gone: repaired, revoked or over; which, is told nobody. */
  ENTRY_REMOVED("org.ipplan.list.entry.removed", Role.SCOPE_CREDIT_READ),
  /** A grade of an agency was made known. */
  GRADE_PUBLISHED("org.ipplan.agency.grade.published", Role.SCOPE_CREDIT_READ),
  /** A year has a plan, or another version of it. */
  PLAN_PUBLISHED("org.ipplan.plan.published", Role.SCOPE_PLAN_READ),
  /** A task beyond the plan. */
  TASK_ADDED("org.ipplan.task.added", Role.SCOPE_PLAN_READ),
  /** A task, or one department's share of it, took a step everybody may see. */
  TASK_CHANGED("org.ipplan.task.changed", Role.SCOPE_PLAN_READ);

  private final String type;
  private final Role scope;

  EventKind(String type, Role scope) {
    this.type = type;
    this.scope = scope;
  }

  /** As outside systems name it. */
  public String type() {
    return type;
  }

  /** The scope a system must have to be told of it. */
  public Role scope() {
    return scope;
  }

  /** Whether it is about an entry of a list. */
  public boolean isOfList() {
    return this == ENTRY_LISTED || this == ENTRY_CHANGED || this == ENTRY_REMOVED;
  }

  /** Whether it is about a task. */
  public boolean isOfTask() {
    return this == TASK_ADDED || this == TASK_CHANGED;
  }

  /** The kind of this type; empty where there is none. */
  public static Optional<EventKind> ofType(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }
}
