package org.ipplan.notification.domain;

import org.jspecify.annotations.Nullable;

/** A message was not handed over. The text is for an administrator and names no person. */
public class DeliveryFailed extends Exception {
  private final boolean again;

  /**
   * @param again whether it may be tried again without anybody getting it twice
   */
  public DeliveryFailed(String why, boolean again, @Nullable Throwable cause) {
    super(why, cause);
    this.again = again;
  }

  public boolean isAgain() {
    return again;
  }
}
