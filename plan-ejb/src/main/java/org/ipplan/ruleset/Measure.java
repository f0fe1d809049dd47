package org.ipplan.ruleset;

import java.io.Serializable;

/**
 * A management measure.
 *
 * @param basisZh the legal basis; a measure without one does not exist
 */
public record Measure(String code, String nameZh, String nameEn, String basisZh, String basisEn)
    implements Serializable {}
