package org.ipplan.connection;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.ipplan.shared.FieldError;

/**
 * What was wrong with one item.
 *
 * @param feed code of the feed
 * @param item its place in what was read, from 1
 * @param reference empty where it could not be read
 */
public record FaultDetails(
    long id, UUID run, String feed, int item, String reference, FieldError fault, Instant at)
    implements Serializable {}
