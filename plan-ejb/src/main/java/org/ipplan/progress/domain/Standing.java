package org.ipplan.progress.domain;

import org.ipplan.assignment.AssignmentState;
import org.ipplan.shared.Caller;

/**
 * Where a caller stands to a report.
 *
 * @param share state of the share it reports on
 * @param maker whether the caller had a hand in it or its files
 */
public record Standing(Caller caller, AssignmentState share, boolean maker) {}
