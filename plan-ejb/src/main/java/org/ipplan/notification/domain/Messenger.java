package org.ipplan.notification.domain;

/**
 * Carries short messages: SMS, or the government's messenger. Whoever implements it must see to it
 * that a message handed over twice under one id arrives once.
 */
public interface Messenger {
  /**
   * Hands a short message over.
   *
   * @throws DeliveryFailed when it was not taken, or nobody knows
   */
  void send(Parcel message) throws DeliveryFailed;
}
