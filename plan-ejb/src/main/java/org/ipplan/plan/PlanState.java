package org.ipplan.plan;

/** Life of a version of a year's plan. */
public enum PlanState {
  DRAFT,
  PUBLISHED,
  SUPERSEDED
}
