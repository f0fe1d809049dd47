package org.ipplan.indicator;

/** How a plan holds to an indicator. */
public enum IndicatorKind {
  /** 预期性: expected, never failed; at worst not met yet. */
  EXPECTATIONAL,
  /** 约束性: binding, missed where its year ends without it. */
  BINDING,
  /** No target; it is watched. */
  MONITORED
}
