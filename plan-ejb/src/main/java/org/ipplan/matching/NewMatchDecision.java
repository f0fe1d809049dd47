package org.ipplan.matching;

import java.io.Serializable;

/**
 * What a person decides of a name and a subject.
 *
 * @param query the name as it was asked for; its id does not count
 * @param subject unified social credit code
 */
public record NewMatchDecision(MatchQuery query, String subject, Judgement judgement, String reason)
    implements Serializable {}
