package org.ipplan.agency;

/** What is rated (AG1, 4.2; task 57 for copyright). The scheme's rules come from packs alone. */
public enum AgencyKind {
  PATENT_AGENCY("patent", "AGENCY"),
  PATENT_AGENT("patent", "AGENT"),
  TRADEMARK_AGENCY("trademark", "AGENCY"),
  TRADEMARK_PRACTITIONER("trademark", "PRACTITIONER"),
  COPYRIGHT_AGENCY("copyright", "AGENCY");

  private final String scheme;
  private final String ratedAs;

  AgencyKind(String scheme, String ratedAs) {
    this.scheme = scheme;
    this.ratedAs = ratedAs;
  }

  /** The point of its scheme, {@code agency.patent.base} for {@code base}. */
  public String point(String name) {
    return "agency." + scheme + "." + name;
  }

  /** What the scheme's list of rated subjects calls it. */
  public String ratedAs() {
    return ratedAs;
  }
}
