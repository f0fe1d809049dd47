package org.ipplan.supervision;

/** Who is told of a matter, by what they are to it; the one who tells finds the people. */
public enum Audience {
  /** The official the department named for its part; its liaison officers where it named none. */
  HANDLER,
  /** The department's liaison officers. */
  LIAISON,
  /** The department's heads. */
  HEAD,
  /** Staff and leads of the joint conference's office. */
  OFFICE,
  /** Leaders. */
  LEADER
}
