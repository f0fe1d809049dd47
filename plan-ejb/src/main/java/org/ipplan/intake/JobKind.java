package org.ipplan.intake;

/** What a job does. */
public enum JobKind {
  /** Acts of authorities, which become records of the files of subjects. */
  CREDIT_ACTS,
  /** Organisations made known. */
  SUBJECTS,
  /** Records of the files of subjects that are known. */
  SUBJECT_RECORDS,
  /** Drafts of progress reports. */
  REPORTS,
  /** Values of indicators. */
  INDICATOR_OBSERVATIONS,
  /** A list written out as a file. */
  LIST_EXPORT;

  /** Whether it takes a file in, rather than writes one. */
  public boolean isIntake() {
    return this != LIST_EXPORT;
  }
}
