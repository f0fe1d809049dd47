package org.ipplan.web.idempotency;

/**
 * A request that runs under a key.
 *
 * @param hash of the request
 */
record Attempt(String key, String hash, HeldBody body) {}
