package org.ipplan.credit.listing;

/** Level of the authority that lists; some need the consent of the next higher one (S6). */
public enum AuthorityLevel {
  NATIONAL,
  PROVINCE,
  PREFECTURE,
  COUNTY
}
