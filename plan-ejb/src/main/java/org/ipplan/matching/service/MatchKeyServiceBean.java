package org.ipplan.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipplan.matching.MatchKeyService;
import org.ipplan.shared.StepTaken;

/** Says how far the keys are, and makes them anew. */
@Stateless
@PermitAll
public class MatchKeyServiceBean implements MatchKeyService {
  private static final String OBJECT = "match-keys";

  @Inject MatchAccess access;
  @Inject MatchKeys keys;
  @Inject KeyStanding standing;
  @Inject Event<StepTaken> steps;

  @Override
  public Standing standing() {
    access.keysReader();
    return standing.now();
  }

  @Override
  public Standing rebuild() {
    access.administrator();
    keys.rebuild();
    var rebuilt = standing.now();
    var facts = Map.of("names", Long.toString(rebuilt.names()));
    steps.fire(StepTaken.recorded("rebuild", OBJECT, OBJECT).with(facts));
    return rebuilt;
  }
}
