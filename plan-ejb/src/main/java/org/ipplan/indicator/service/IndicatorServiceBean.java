package org.ipplan.indicator.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ipplan.indicator.IndicatorDetails;
import org.ipplan.indicator.IndicatorFilter;
import org.ipplan.indicator.IndicatorService;
import org.ipplan.indicator.persistence.IndicatorReads;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue. */
@Stateless
@PermitAll
public class IndicatorServiceBean implements IndicatorService {
  @Inject IndicatorReads reads;

  @Override
  public Page<IndicatorDetails> list(
      IndicatorFilter filter, int limit, @Nullable String cursor, boolean count) {
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public IndicatorDetails get(String code, @Nullable Instant knownOn) {
    return reads
        .find(code, knownOn)
        .orElseThrow(() -> DomainException.notFound("indicator.not-found", code));
  }
}
