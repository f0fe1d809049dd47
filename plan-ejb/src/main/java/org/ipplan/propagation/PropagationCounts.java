package org.ipplan.propagation;

import java.io.Serializable;

/**
 * How far a ledger is.
 *
 * @param applied of them {@code appliedLate} after their date
 * @param open of them {@code late} past their date
 */
public record PropagationCounts(long applied, long appliedLate, long open, long late)
    implements Serializable {}
