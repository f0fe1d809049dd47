package org.ipplan.exchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.ipplan.exchange.FreshnessService;
import org.ipplan.shared.FreshnessLine;
import org.ipplan.shared.KnowsFreshness;

/** Asks every feature that runs behind. */
@Stateless
@PermitAll
public class FreshnessServiceBean implements FreshnessService {
  @Inject @Any Instance<KnowsFreshness> features;

  @Override
  public List<FreshnessLine> lines() {
    return features.stream()
        .flatMap(feature -> feature.freshness().stream())
        .sorted(Comparator.comparing(FreshnessLine::name))
        .toList();
  }
}
