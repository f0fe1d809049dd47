package org.ipplan.plan;

import java.util.UUID;

/** A task beyond the plan was stored as assigned. Fired inside the transaction. */
public record TaskAdded(UUID task) {}
