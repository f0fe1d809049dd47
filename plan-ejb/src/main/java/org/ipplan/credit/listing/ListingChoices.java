package org.ipplan.credit.listing;

import java.io.Serializable;
import org.ipplan.ruleset.Rule;

/**
 * What the rules in force today say of a listing.
 *
 * @param tests met together (S1)
 * @param penalties kinds of heavier penalty (S1)
 * @param factors to weigh (S4)
 * @param contents of the decision (S5)
 */
public record ListingChoices(Rule tests, Rule penalties, Rule factors, Rule contents)
    implements Serializable {}
