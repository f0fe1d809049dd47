package org.ipplan.plan.text;

/** A block with its part in the plan. */
record OutlineItem(Block block, TaskBody body, Part part) {
  /** What a numbered block can be. */
  enum Part {
    HEADING,
    TASK,
    /** A principle, a note, a point of a task that has its clause already. */
    PROSE
  }

  boolean isTask() {
    return part == Part.TASK;
  }

  boolean isHeading() {
    return part == Part.HEADING;
  }
}
