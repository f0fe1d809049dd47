package org.ipplan.recognition;

import java.io.Serializable;
import java.time.Instant;

/**
 * An expert's opinion of a case.
 *
 * @param expert sign-in name
 */
public record OpinionDetails(
    String expert, OpinionVerdict verdict, int score, String text, Instant givenAt)
    implements Serializable {}
