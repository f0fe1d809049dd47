package org.ipplan.plan.text;

/** The language a plan is written in. */
public enum PlanLanguage {
  ZH,
  EN
}
