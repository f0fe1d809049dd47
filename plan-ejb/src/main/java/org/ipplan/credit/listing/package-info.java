/**
 * What leads to an entry of the serious-dishonesty list under SAMR Order 44: worksheet, prior
 * notice, proof of service, defences and replies, hearing, reviews, votes, decision and repair
 * guidance. The steps themselves are those of the case.
 *
 * <p>Rules S1 to S16, C16, C17 and Penalty Law Arts. 43 to 64; docs/adr/0035.
 */
@NullMarked
package org.ipplan.credit.listing;

import org.jspecify.annotations.NullMarked;
