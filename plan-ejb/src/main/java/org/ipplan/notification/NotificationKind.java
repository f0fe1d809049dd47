package org.ipplan.notification;

import java.util.Arrays;
import java.util.List;

/** What a notification is about, as coarse as people choose what to mute. */
public enum NotificationKind {
  /** A department's part of a task was given, changed hands or was taken away. */
  ASSIGNED,
  /** Something waits for the reader's decision or signature. */
  REVIEW,
  /** A report was decided on. */
  REPORT_DECIDED,
  /** A request or a dispute, and what was decided on it. */
  REQUEST,
  /** A task or a share took a step: paused, cancelled, closed. */
  TASK_STEP,
  /** A date moved. */
  DATE_MOVED,
  /** The escalation ladder reminds. */
  REMINDER,
  /** The office urges by hand. */
  URGE,
  /** A slip of the office. */
  SLIP,
  /** What an inspection found, and what came of it. */
  FINDING,
  /** A case another department handed over, or what became of one. */
  HANDOVER,
  /** The yearly evaluation of the department, and appeals against one. */
  EVALUATION,
  /** Somebody stands in for somebody. */
  SUBSTITUTION;

  /** Whether people may mute it; what the office says to somebody by hand is always heard. */
  public boolean isMutable() {
    return this != URGE && this != SLIP;
  }

  /** Whether a short message carries it, where somebody wants short messages. */
  public boolean isPressing() {
    return this == REMINDER || this == URGE || this == SLIP;
  }

  /** The kinds that may be muted, in order. */
  public static List<NotificationKind> mutable() {
    return Arrays.stream(values()).filter(NotificationKind::isMutable).toList();
  }
}
