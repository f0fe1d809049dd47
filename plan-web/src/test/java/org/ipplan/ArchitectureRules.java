package org.ipplan;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.ws.rs.Path;
import java.text.DateFormat;
import java.time.Clock;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import org.ipplan.shared.Feature;

/**
 * The rules, one method each; the method's name is the rule. The features' arrows are not written
 * here: they are read from {@link Feature} on each feature's root package.
 *
 * @param base root package of the code a rule is held against; the product's, or a seeded one
 */
record ArchitectureRules(String base) {

  ArchRule featuresCallDeclaredFeaturesOnly() {
    return modules()
        .definedByAnnotation(Feature.class)
        .should()
        .respectTheirAllowedDependenciesDeclaredIn(
            "dependsOn", consideringOnlyDependenciesInAnyPackage(base + ".."))
        .ignoreDependency(alwaysTrue(), resideInAPackage(base + ".shared.."));
  }

  ArchRule featuresUsePublishedPackagesOnly() {
    return modules()
        .definedByAnnotation(Feature.class)
        .should()
        .onlyDependOnEachOtherThroughPackagesDeclaredIn("published");
  }

  ArchRule featuresHaveNoCycles() {
    return slices().matching(base + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule packagesHaveNoCycles() {
    return slices().matching(base + ".(**)").should().beFreeOfCycles();
  }

  /** What a feature offers is read without knowing how it is done. */
  ArchRule rootsKnowNothingOfTheirSubpackages() {
    return classes()
        .that(Features.ARE_IN_A_ROOT)
        .should(Features.NOT_DEPEND_ON_OWN_SUBPACKAGES)
        .as("root packages of features should not depend on their own subpackages");
  }

  ArchRule sharedKnowsNoFeature() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".shared..")
        .should()
        .dependOnClassesThat(resideInAPackage(base + "..").and(not(inPackages(".shared.."))));
  }

  ArchRule nobodyButWebReadsTheTrail() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(base + ".audit..", base + ".web..")
        .should()
        .dependOnClassesThat(inPackages(".audit.."));
  }

  ArchRule webSeesPublishedPackagesOnly() {
    return classes()
        .that()
        .resideInAPackage(base + ".web..")
        .should(Features.useOnlyWhatIsPublished(base, inPackages(".web..", ".shared..")));
  }

  /** Aggregates, policies and tables of steps: Java, mapping annotations, and nothing that runs. */
  ArchRule modelIsFreeOfContainerAndWeb() {
    return classes()
        .that()
        .resideInAPackage(base + "..domain..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.json..",
                    "org.hibernate.annotations..",
                    "org.jspecify.annotations..",
                    base + "..")
                .and(not(assignableTo(EntityManager.class)))
                .and(not(assignableTo(EntityManagerFactory.class)))
                .and(not(resideInAnyPackage(base + "..service..", base + "..persistence.."))));
  }

  ArchRule onlyServicesAndPersistenceTouchTheEntityManager() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(base + "..service..", base + "..persistence..", base + ".shared..")
        .should()
        .dependOnClassesThat(
            assignableTo(EntityManager.class).or(assignableTo(EntityManagerFactory.class)));
  }

  /** The reader of plan texts is plain Java: it could be cut out and used elsewhere. */
  ArchRule planTextKnowsNothingOfTheProduct() {
    return noClasses()
        .that()
        .resideInAPackage(base + ".plan.text..")
        .should()
        .dependOnClassesThat(resideInAPackage(base + "..").and(not(inPackages(".plan.text.."))));
  }

  ArchRule planTextServesTheImportOnly() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            base + ".plan.text..", base + ".plan.domain..", base + ".plan.service..")
        .should()
        .dependOnClassesThat(inPackages(".plan.text.."));
  }

  /** Those that answer an interface; others are helpers that need the container. */
  ArchRule sessionBeansAreNamedSo() {
    return classes()
        .that()
        .areAnnotatedWith(Stateless.class)
        .and()
        .implement(annotatedWith(Local.class))
        .should()
        .haveSimpleNameEndingWith("Bean")
        .andShould()
        .resideInAnyPackage(base + "..service..", base + ".shared..");
  }

  ArchRule resourcesAreNamedSo() {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .haveSimpleNameEndingWith("Resource");
  }

  ArchRule whatIsNamedResourceIsOne() {
    return classes()
        .that()
        .haveSimpleNameEndingWith("Resource")
        .should()
        .beAnnotatedWith(Path.class);
  }

  /** Beans that pages know under their class name are the pages' own; others bring their name. */
  ArchRule pagesAreNamedSo() {
    return classes()
        .that(Beans.ARE_NAMED_AFTER_THEIR_CLASS)
        .should()
        .haveSimpleNameEndingWith("Page")
        .andShould()
        .resideInAPackage(base + ".web.page..");
  }

  /** Also {@code now(ZoneId)}: it reads the machine's clock as {@code now()} does. */
  ArchRule nowNeedsAClock() {
    return noClasses()
        .should()
        .callMethodWhere(
            target(owner(resideInAPackage("java.time..")))
                .and(target(name("now")))
                .and(target(not(rawParameterTypes(Clock.class)))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .as("no classes should ask for the time without a clock");
  }

  /** Rules ask the business clock; real time is for records and signatures. */
  ArchRule realTimeIsReadInFewPlaces() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            base + ".audit.service..",
            base + ".directory.service..",
            base + ".shared.outbound..",
            base + ".shared.container..",
            base + ".sharing.service..")
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Clock.class)))
                .and(target(nameMatching("system.*|tick(Millis|Seconds|Minutes)"))));
  }

  ArchRule nothingIsPrinted() {
    return noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err");
  }

  ArchRule datesAreOfJavaTime() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            assignableTo(Date.class)
                .or(assignableTo(Calendar.class))
                .or(assignableTo(DateFormat.class)));
  }

  /** {@code java.util.logging} is the server's own; everything else would need a bridge. */
  ArchRule loggingIsTheServersOwn() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            assignableTo(System.Logger.class)
                .or(
                    resideInAnyPackage(
                        "org.slf4j..",
                        "org.apache.logging..",
                        "org.apache.commons.logging..",
                        "org.jboss.logging..")));
  }

  /** Beans of Faces pages live as long as their page and stay outside the null checks. */
  ArchRule packagesAreNullMarked() {
    return classes()
        .that()
        .resideOutsideOfPackage(base + ".web.page..")
        .should(Features.BE_IN_A_NULL_MARKED_PACKAGE);
  }

  private DescribedPredicate<JavaClass> inPackages(String... below) {
    var full = Arrays.stream(below).map(base::concat).toArray(String[]::new);
    return resideInAnyPackage(full);
  }
}
