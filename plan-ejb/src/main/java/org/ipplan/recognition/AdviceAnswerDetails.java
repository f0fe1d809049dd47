package org.ipplan.recognition;

import java.io.Serializable;
import java.time.Instant;

/**
 * An expert's answer.
 *
 * @param expert sign-in name
 */
public record AdviceAnswerDetails(String expert, NewAdviceAnswer answer, Instant givenAt)
    implements Serializable {}
