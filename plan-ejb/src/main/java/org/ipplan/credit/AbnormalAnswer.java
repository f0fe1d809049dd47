package org.ipplan.credit;

/** What the party answered to the preliminary finding of an abnormal filing (AF2). */
public enum AbnormalAnswer {
  EXPLAINED,
  PROVED,
  WITHDRAWN,
  /** Nothing in the set term and no good reason: the filing counts as withdrawn. */
  SILENT
}
