package org.ipplan.credit;

/**
 * A certificate to hand out.
 *
 * @param code that proves it, in groups
 * @param fileName to keep it under
 */
@SuppressWarnings("ArrayRecordComponent") // handed out and never compared
public record CertificateFile(String code, String fileName, byte[] pdf) {}
