package org.ipplan.sharing;

/** Who began it. */
public enum SharingKind {
  /** The other system asked. */
  READ,
  /** The product sent it by itself. */
  PUSH
}
