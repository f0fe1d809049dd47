package org.ipplan.propagation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.directory.DirectoryService;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.NewRecipient;
import org.ipplan.propagation.PropagationService;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.propagation.domain.Recipient;
import org.ipplan.shared.BusinessClock;

/**
 * Invented contacts of real recipients, who were told of the sample entries on their days. Some
 * answered in time, one late, one not yet.
 */
@Dependent
public class SampleRecipients {
  private static final String FILE = "sample-recipients.json";

  /** Before the first sample entry. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 24);

  private static final String SENT =
      """
      UPDATE entry_propagation p SET state = 'SENT', sent_on = p.made_on, attempts = 1,
        means = r.channel, recorded_by = 'plan', recorded_at = p.made_at
      FROM list_recipient r WHERE r.id = p.recipient_id AND p.state = 'PENDING'
      """;

  private static final String ANSWERED =
      """
      UPDATE entry_propagation p SET state = 'APPLIED', applied_on = p.made_on + :days,
        recorded_at = p.made_at + make_interval(days => :days)
      WHERE p.recipient_id = :recipient AND p.state = 'SENT'
        AND p.made_on + :days <= cast(:today AS date)
      """;

  @Inject EntityManager entityManager;
  @Inject DirectoryService directory;
  @Inject Occasions occasions;
  @Inject Ledger ledger;
  @Inject BusinessClock clock;

  /** Brings them in, once: never where there is a recipient already. */
  public void load() {
    oneAtATime();
    var known =
        entityManager.createQuery("select count(r) from Recipient r", Long.class).getSingleResult();
    if (known == 0) {
      var all = read().getValuesAs(JsonObject.class);
      var answering = new HashMap<UUID, Integer>();
      all.forEach(each -> keep(each, answering));
      entityManager.flush();
      occasions.standing().forEach(ledger::note);
      entityManager.createNativeQuery(SENT).executeUpdate();
      answering.forEach(this::answer);
    }
  }

  /** Members that start together: the second finds what the first brought. */
  private void oneAtATime() {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('sample-recipients'), 0)", Integer.class)
        .getResultList();
  }

  private Recipient recipient(JsonObject each) {
    var code = each.getString("department", null);
    var department = code == null ? null : directory.department(code);
    return Recipient.shipped(
        new NewRecipient(
            CreditList.valueOf(each.getString("list")),
            RecipientKind.valueOf(each.getString("kind")),
            department == null ? each.getString("nameZh") : department.nameZh(),
            department == null ? each.getString("nameEn") : department.nameEn(),
            code,
            each.getString("regionCode", null),
            Means.valueOf(each.getString("channel")),
            each.getString("contact"),
            each.getString("system", null),
            FIRST_DAY),
        clock.now());
  }

  private void keep(JsonObject each, Map<UUID, Integer> answering) {
    var recipient = recipient(each);
    entityManager.persist(recipient);
    if (each.containsKey("answersAfter")) {
      answering.put(recipient.id(), each.getInt("answersAfter"));
    }
  }

  private void answer(UUID recipient, int days) {
    entityManager
        .createNativeQuery(ANSWERED)
        .setParameter("days", days)
        .setParameter("recipient", recipient)
        .setParameter("today", clock.today().toString())
        .executeUpdate();
  }

  private static JsonArray read() {
    try (var file = PropagationService.class.getResourceAsStream(FILE);
        var reader = Json.createReader(Objects.requireNonNull(file, FILE))) {
      return reader.readArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
