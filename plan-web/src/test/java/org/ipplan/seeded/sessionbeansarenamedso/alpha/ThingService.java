package org.ipplan.seeded.sessionbeansarenamedso.alpha;

import jakarta.ejb.Local;

/** An interface. */
@Local
public interface ThingService {}
