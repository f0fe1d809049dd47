package org.ipplan.matching;

import java.io.Serializable;

/**
 * One part of a score: weight times value is what it adds; the weights of all parts make 1.
 *
 * @param weight from 0 to 1; 0 where it could not be used
 * @param value from 0 (speaks against) to 1 (speaks for)
 */
public record MatchReason(MatchFeature feature, double weight, double value)
    implements Serializable {}
