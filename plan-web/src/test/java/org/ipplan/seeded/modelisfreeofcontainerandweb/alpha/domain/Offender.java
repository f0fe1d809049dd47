package org.ipplan.seeded.modelisfreeofcontainerandweb.alpha.domain;

import jakarta.inject.Inject;

/** Has itself injected. */
public class Offender {
  @Inject
  Offender() {}
}
