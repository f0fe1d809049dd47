package org.ipplan.paper.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.domain.PaperTemplate;
import org.ipplan.shared.BusinessClock;

/**
 * Brings the shipped templates into the database, each as its first edition. A kind that has one is
 * left as it is: papers were made from it.
 */
@ApplicationScoped
public class ShippedTemplates {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  /** Adds the templates that the database does not have yet. */
  public void load() {
    var there =
        entityManager
            .createQuery(
                "select distinct concat(t.kind, '.', t.language) from PaperTemplate t",
                String.class)
            .getResultList();
    for (var language : PaperLanguage.values()) {
      Arrays.stream(PaperKind.values())
          .filter(kind -> kind.isIn(language) && !there.contains(kind + "." + language))
          .map(kind -> PaperTemplate.shipped(kind, language, file(kind, language), clock.now()))
          .forEach(entityManager::persist);
    }
  }

  /** The file of a shipped template. */
  public static byte[] file(PaperKind kind, PaperLanguage language) {
    var name = "/org/ipplan/paper/templates/" + name(kind, language);
    try (var file = ShippedTemplates.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String name(PaperKind kind, PaperLanguage language) {
    var stem = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return stem + (language == PaperLanguage.EN ? ".en" : "") + ".docx";
  }
}
