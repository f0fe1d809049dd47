package org.ipplan.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ipplan.audit.AuditQuery;
import org.ipplan.audit.AuditRecord;
import org.ipplan.audit.AuditService;
import org.ipplan.audit.SealAnchor;
import org.ipplan.audit.SealReport;
import org.ipplan.audit.SealStatus;
import org.ipplan.audit.domain.Block;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Shows the trail and checks its seal; both stand in the trail. */
@Stateless
@PermitAll
public class AuditServiceBean implements AuditService {
  @Inject CallerContext callers;
  @Inject AuditRows records;
  @Inject SealRows rows;
  @Inject SealWalk walk;
  @Inject AuditReading readings;

  @Override
  public Page<AuditRecord> find(AuditQuery query, int limit, @Nullable String cursor) {
    requireAuditor();
    var found = records.find(query, limit, cursor);
    readings.recorded("read", facts(query));
    return found;
  }

  @Override
  public SealStatus status() {
    requireAuditor();
    var waiting = rows.waiting();
    return new SealStatus(
        rows.last().map(Block::anchor).orElse(null),
        waiting.get("n", Long.class),
        waiting.get("oldest", Instant.class));
  }

  @Override
  public Page<SealAnchor> anchors(int limit, @Nullable String cursor) {
    requireAuditor();
    var before =
        Cursor.keys(cursor, 1).map(k -> HistoryRows.number(k.get(0))).orElse(Long.MAX_VALUE);
    var anchors = rows.before(before, limit + 1).stream().map(Block::anchor).toList();
    return Page.of(anchors, limit, each -> Cursor.of(each.block()), null);
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public SealReport verify(@Nullable Long block, @Nullable String head) {
    requireAuditor();
    if ((block == null) != (head == null)) {
      throw DomainException.invalid(block == null ? "block" : "head", "input.required");
    }
    var report = walk.verify(block, head);
    readings.recorded(
        "verify",
        Map.of(
            "intact",
            Boolean.toString(report.intact()),
            "blocks",
            Long.toString(report.blocks()),
            "records",
            Long.toString(report.records()),
            "faults",
            Long.toString(report.faultCount())));
    return report;
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void export(OutputStream target) {
    requireAuditor();
    readings.recorded("export", Map.of());
    walk.write(target);
  }

  private void requireAuditor() {
    if (!callers.caller().is(Role.AUDIT_ADMIN)) {
      throw DomainException.forbidden(List.of(Refusal.of("audit.auditor-only")));
    }
  }

  private static Map<String, String> facts(AuditQuery query) {
    var facts = new HashMap<String, String>();
    put(facts, "from", query.from());
    put(facts, "to", query.to());
    put(facts, "actor", query.actor());
    put(facts, "department", query.department());
    put(facts, "action", query.action());
    put(facts, "objectType", query.objectType());
    put(facts, "objectId", query.objectId());
    put(facts, "outcome", query.outcome());
    put(facts, "correlation", query.correlation());
    return facts;
  }

  private static void put(Map<String, String> facts, String name, @Nullable Object value) {
    if (value != null) {
      facts.put(name, value.toString());
    }
  }
}
