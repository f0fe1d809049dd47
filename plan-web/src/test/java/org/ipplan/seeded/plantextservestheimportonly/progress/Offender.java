package org.ipplan.seeded.plantextservestheimportonly.progress;

import org.ipplan.seeded.plantextservestheimportonly.plan.text.Reader;

/** Reads texts that are none of its business. */
public class Offender {
  Reader reader = new Reader();
}
