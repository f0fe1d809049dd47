package org.ipplan.inspection;

import java.io.Serializable;

/**
 * A praise or criticism as it is proposed.
 *
 * @param department code of a department of the inspection
 */
public record NewAppraisal(AppraisalKind kind, String department, String text)
    implements Serializable {}
