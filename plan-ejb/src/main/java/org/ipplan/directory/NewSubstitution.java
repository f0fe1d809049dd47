package org.ipplan.directory;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A substitution to enter.
 *
 * @param absent sign-in name of who is away
 * @param substitute sign-in name of who stands in
 * @param fromOn first day, not before today
 * @param toOn last day, not before the first
 * @param reason at most 4000 characters
 */
public record NewSubstitution(
    String absent, String substitute, LocalDate fromOn, LocalDate toOn, String reason)
    implements Serializable {}
