/**
 * How a refusal reaches the caller: one problem document (RFC 9457) for everything that goes wrong,
 * whether a rule, the container or the application itself says no.
 *
 * <p>The code is the contract; what is unexpected shows an incident number and nothing else.
 */
@NullMarked
package org.ipplan.web.problem;

import org.jspecify.annotations.NullMarked;
