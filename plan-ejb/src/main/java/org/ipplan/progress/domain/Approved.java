package org.ipplan.progress.domain;

import java.time.LocalDate;
import org.ipplan.progress.ReportContent;

/**
 * A report the office accepted.
 *
 * @param submittedOn day it went up as it was accepted
 */
public record Approved(ReportContent content, LocalDate submittedOn) {}
