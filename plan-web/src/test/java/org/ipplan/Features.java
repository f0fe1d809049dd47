package org.ipplan;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipplan.shared.Feature;
import org.jspecify.annotations.NullMarked;

/** What the rules need to know of packages and the features they belong to. */
final class Features {

  static final DescribedPredicate<JavaClass> ARE_IN_A_ROOT =
      DescribedPredicate.describe(
          "are in the root package of a feature",
          type -> type.getPackage().isAnnotatedWith(Feature.class));

  static final ArchCondition<JavaClass> NOT_DEPEND_ON_OWN_SUBPACKAGES =
      dependencies(
          "not depend on own subpackages",
          dependency -> {
            var root = dependency.getOriginClass().getPackageName() + ".";
            return !dependency.getTargetClass().getPackageName().startsWith(root);
          });

  static final ArchCondition<JavaClass> BE_IN_A_NULL_MARKED_PACKAGE =
      new ArchCondition<>("be in a package with @NullMarked") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
          var message = type.getName() + " is in a package without @NullMarked";
          events.add(new SimpleConditionEvent(type, marked, message));
        }
      };

  private Features() {}

  /**
   * @param base classes outside of it are nobody's feature
   * @param free classes that everybody may use
   */
  static ArchCondition<JavaClass> useOnlyWhatIsPublished(
      String base, DescribedPredicate<JavaClass> free) {
    return dependencies(
        "use only what features publish",
        dependency -> {
          var target = dependency.getTargetClass();
          return !target.getPackageName().startsWith(base + ".")
              || free.test(target)
              || published(target);
        });
  }

  private static boolean published(JavaClass type) {
    return feature(type.getPackage())
        .map(feature -> List.of(feature.published()).contains(type.getPackageName()))
        .orElse(false);
  }

  private static Optional<Feature> feature(JavaPackage place) {
    var here = place.tryGetAnnotationOfType(Feature.class);
    return here.isPresent() ? here : place.getParent().flatMap(Features::feature);
  }

  private static ArchCondition<JavaClass> dependencies(
      String description, Predicate<Dependency> allowed) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(allowed.negate())
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }
}
