package org.ipplan.credit.listing;

/** How papers were served. */
public enum ServiceMethod {
  /** Handed over. */
  DIRECT,
  /** Left at the place, before witnesses. */
  LEFT,
  /** By another authority. */
  ENTRUSTED,
  POST,
  /** With the party's consent. */
  ELECTRONIC,
  /** By public notice, where nothing else was possible. */
  PUBLIC_NOTICE
}
