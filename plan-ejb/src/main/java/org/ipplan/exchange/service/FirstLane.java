package org.ipplan.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;

/** One of the lanes. */
@ApplicationScoped
public class FirstLane extends Lane {
  @Override
  public String name() {
    return "exchange.delivery-1";
  }
}
