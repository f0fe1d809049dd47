package org.ipplan.notification.domain;

/** Carries mails. */
public interface MailTransport {
  /**
   * Hands a mail over.
   *
   * @throws DeliveryFailed when it was not taken, or nobody knows
   */
  void send(Parcel mail) throws DeliveryFailed;

  /** Whether mails leave the product. */
  boolean leaves();
}
