package org.ipplan.audit.service;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.Map;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.StepTaken;

/** Writes down what was refused, in a transaction of its own: that of the attempt rolls back. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalRecord {
  @Inject Records records;

  public void write(Attempt attempt, DomainException refusal) {
    var step = StepTaken.recorded(attempt.action(), attempt.objectType(), attempt.objectId());
    records.write(step.with(facts(refusal)), Records.Outcome.REFUSED);
  }

  private static Map<String, String> facts(DomainException refusal) {
    var guards = refusal.blockedBy().stream().map(Refusal::guard).collect(joining(","));
    return guards.isEmpty()
        ? Map.of("code", refusal.code())
        : Map.of("code", refusal.code(), "guards", guards);
  }
}
