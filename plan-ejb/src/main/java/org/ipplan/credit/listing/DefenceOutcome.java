package org.ipplan.credit.listing;

/** What became of a defence once it was considered. */
public enum DefenceOutcome {
  ACCEPTED,
  PARTLY,
  NOT_ACCEPTED
}
