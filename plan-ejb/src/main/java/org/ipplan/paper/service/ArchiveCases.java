package org.ipplan.paper.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ipplan.paper.ArchiveSource;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;

/** Asks the features for their cases. */
@ApplicationScoped
public class ArchiveCases {
  @Inject @Any Instance<ArchiveSource> features;
  @Inject CallerContext callers;

  /**
   * @throws DomainException {@code archive.no-case} where there is none, or none the caller may see
   */
  ArchiveSource.Case get(String objectType, String objectId) {
    return find(objectType, objectId)
        .orElseThrow(
            () -> DomainException.notFound("archive.no-case", objectType + ":" + objectId));
  }

  Optional<ArchiveSource.Case> find(String objectType, String objectId) {
    return features.stream()
        .filter(feature -> feature.objectType().equals(objectType))
        .findFirst()
        .flatMap(feature -> feature.find(objectId, callers.caller()));
  }
}
