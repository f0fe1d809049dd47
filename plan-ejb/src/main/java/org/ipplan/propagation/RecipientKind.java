package org.ipplan.propagation;

/** What a recipient is; the rules that govern its copy follow from it. */
public enum RecipientKind {
  /** A body of the directory that is told by circulation (C8). */
  DEPARTMENT,
  /** Credit China, which prevails where a third party differs (R22-6). */
  CREDIT_CHINA,
  /** The National Enterprise Credit Information Publicity System (S7). */
  PUBLICITY_SYSTEM,
  /** The authority of the province where the subject is registered (S7, R107-9). */
  PROVINCE
}
