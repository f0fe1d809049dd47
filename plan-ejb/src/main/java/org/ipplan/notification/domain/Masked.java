package org.ipplan.notification.domain;

import org.jspecify.annotations.Nullable;

/** Addresses as they may be shown: enough to tell two apart, too little to write to. */
public final class Masked {
  private static final String HIDDEN = "***";
  private static final int SHOWN_HEAD = 3;
  private static final int SHOWN_TAIL = 2;

  private Masked() {}

  /**
   * @param address of a mail box or a telephone; null where there is none
   */
  public static @Nullable String address(@Nullable String address) {
    if (address == null) {
      return null;
    }
    var at = address.indexOf('@');
    if (at > 0) {
      return address.charAt(0) + HIDDEN + address.substring(at);
    }
    return address.length() <= SHOWN_HEAD + SHOWN_TAIL
        ? HIDDEN
        : address.substring(0, SHOWN_HEAD)
            + HIDDEN
            + address.substring(address.length() - SHOWN_TAIL);
  }
}
