/**
 * Sign-in: OpenID Connect for pages, bearer tokens for {@code /api}, one place that turns a token's
 * claims into a caller.
 */
@NullMarked
package org.ipplan.web.security;

import org.jspecify.annotations.NullMarked;
