/**
 * Calls to web addresses that somebody else named: over HTTPS, to addresses the administrator
 * allows, bounded in size and time, and nothing followed. Decision: docs/adr/0048.
 */
@NullMarked
package org.ipplan.shared.outbound;

import org.jspecify.annotations.NullMarked;
