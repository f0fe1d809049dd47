package org.ipplan.progress;

/** Where a department's co-signature of a report stands. */
public enum CoSignatureState {
  ASKED,
  AGREED,
  DECLINED,
  /** Text or files changed after the answer. */
  VOID,
  /** The department that writes the report no longer asks. */
  WITHDRAWN
}
