package org.ipplan.assignment;

/** Life of a request to the office. */
public enum RequestState {
  FILED,
  APPROVED,
  REFUSED,
  TAKEN_BACK
}
