package org.ipplan.paper;

/** Life of an edition of a template. */
public enum PaperTemplateState {
  /** Handed in, waits for the approver. */
  LOADED,
  /** Papers are made from it. */
  CONFIRMED,
  /** A later edition took its place; earlier papers keep it. */
  SUPERSEDED,
  REJECTED,
  /** Taken back by who handed it in. */
  WITHDRAWN
}
