package org.ipplan.credit.listing;

import java.io.Serializable;

/**
 * What a paper states on one matter.
 *
 * @param code as the rules name it: CAUSE, BASIS, MEASURES, REMOVAL, REMEDIES; or a paper's own
 */
public record PaperContent(String code, String text) implements Serializable {}
