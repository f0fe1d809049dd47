package org.ipplan.plan.text;

/** What a clause gives the parties of one of its lists to do. */
enum Role {
  /** Leads by name: 牵头. */
  LEAD,
  /** Answers for the task; the first listed leads: 负责. */
  RESPONSIBLE,
  /** Takes part: 参与, 配合. */
  PARTICIPATE
}
