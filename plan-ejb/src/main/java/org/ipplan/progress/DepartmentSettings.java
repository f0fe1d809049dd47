package org.ipplan.progress;

import java.io.Serializable;

/**
 * How a department works on its reports.
 *
 * @param department code
 * @param version 0 until somebody sets anything
 * @param signOff whether a head signs a report off before the liaison submits it
 */
public record DepartmentSettings(String department, long version, boolean signOff)
    implements Serializable {}
