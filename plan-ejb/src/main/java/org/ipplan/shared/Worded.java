package org.ipplan.shared;

import java.io.Serializable;
import java.util.Locale;

/** An argument of a message that reads differently in each language. */
@FunctionalInterface
public interface Worded extends Serializable {
  /** Its words for a reader of that language. */
  String in(Locale locale);
}
