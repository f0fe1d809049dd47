package org.ipplan.seeded.sessionbeansarenamedso.alpha.service;

import jakarta.ejb.Stateless;
import org.ipplan.seeded.sessionbeansarenamedso.alpha.ThingService;

/** A bean of another name. */
@Stateless
public class OffenderManager implements ThingService {}
