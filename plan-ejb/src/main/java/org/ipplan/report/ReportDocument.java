package org.ipplan.report;

import java.io.Serializable;

/**
 * A report as a file.
 *
 * @param sha256 in lower-case hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, never compared
public record ReportDocument(ReportFormat format, String fileName, byte[] content, String sha256)
    implements Serializable {}
