package org.ipplan.shared;

/**
 * Implemented by features that read settings of the server, so that a wrong one is refused when the
 * product starts rather than when it is first needed. A bean of this type is found by itself.
 */
public interface CheckedSettings {
  /**
   * Reads every setting of the feature.
   *
   * @throws IllegalStateException with the name of a setting and what it may be
   */
  void check();
}
