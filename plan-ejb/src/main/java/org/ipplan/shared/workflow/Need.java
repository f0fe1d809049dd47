package org.ipplan.shared.workflow;

/** What the body of a step must carry. */
public enum Need {
  REASON("reason"),
  NOTE("note"),
  DEPARTMENT("department"),
  HANDLER("handler"),
  DUE_ON("dueOn");

  private final String field;

  Need(String field) {
    this.field = field;
  }

  /** Name of the field in the step's body. */
  public String field() {
    return field;
  }
}
