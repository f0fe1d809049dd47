package org.ipplan.seeded.webseespublishedpackagesonly.web;

import org.ipplan.seeded.webseespublishedpackagesonly.alpha.service.Inner;

/** Goes past the interface. */
public class Offender {
  Inner inner = new Inner();
}
