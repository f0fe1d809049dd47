package org.ipplan.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a feature at its root package; the architecture test holds the code against it. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface Feature {
  /** Name of the feature, the last part of its root package. */
  String name();

  /** Names of the features whose published packages this one may use. */
  String[] dependsOn() default {};

  /** Packages that other features and the web module may use. */
  String[] published();
}
