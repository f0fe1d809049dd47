package org.ipplan.inspection;

/** Life of an inspection. */
public enum InspectionState {
  /** Its plan waits for approval. */
  DRAFT,
  /** Its plan is approved. */
  PLANNED,
  UNDER_WAY,
  /** Its conclusion was fed back to the departments. */
  CONCLUDED,
  /** Every finding is settled. */
  CLOSED,
  CANCELLED
}
