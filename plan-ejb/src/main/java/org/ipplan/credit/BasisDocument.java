package org.ipplan.credit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The legally effective document a determination rests on (C3).
 *
 * @param type code, as the rules in force name it
 */
public record BasisDocument(String number, LocalDate issuedOn, String issuer, String type)
    implements Serializable {}
