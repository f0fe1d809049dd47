package org.ipplan;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;

/** What the rules need to know of CDI beans. */
final class Beans {
  static final DescribedPredicate<JavaClass> ARE_NAMED_AFTER_THEIR_CLASS =
      DescribedPredicate.describe(
          "are named after their class",
          type ->
              type.isAnnotatedWith(Named.class)
                  && type.getAnnotationOfType(Named.class).value().isEmpty());

  private Beans() {}
}
