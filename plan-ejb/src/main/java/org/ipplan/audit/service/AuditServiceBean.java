package org.ipplan.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
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
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** Shows the trail and checks its seal; both stand in the trail. */
@Stateless
@PermitAll
public class AuditServiceBean implements AuditService {
  private static final String TRAIL = "audit-trail";
  private static final String ALL = "-";

  @Inject CallerContext callers;
  @Inject AuditRows records;
  @Inject SealRows rows;
  @Inject SealVerification verification;
  @Inject SealExport exporting;
  @Inject Event<StepTaken> steps;

  @Override
  public Page<AuditRecord> find(AuditQuery query, int limit, @Nullable String cursor) {
    requireAuditor();
    var found = records.find(query, limit, cursor);
    recorded("read", facts(query));
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
  public SealReport verify(@Nullable Long block, @Nullable String head) {
    requireAuditor();
    if ((block == null) != (head == null)) {
      throw DomainException.invalid(block == null ? "block" : "head", "input.required");
    }
    var report = verification.verify(block, head);
    recorded(
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
  public void export(OutputStream target) {
    requireAuditor();
    recorded("export", Map.of());
    exporting.write(target);
  }

  private void requireAuditor() {
    if (!callers.caller().is(Role.AUDIT_ADMIN)) {
      throw DomainException.forbidden(List.of(Refusal.of("audit.auditor-only")));
    }
  }

  private void recorded(String action, Map<String, String> facts) {
    steps.fire(StepTaken.recorded(action, TRAIL, ALL).with(facts));
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
