package org.ipplan.shared;

/** Tells session beans who calls. */
public interface CallerContext {
  /** The caller of this invocation; {@link Caller#NOBODY} when nobody signed in. */
  Caller caller();
}
