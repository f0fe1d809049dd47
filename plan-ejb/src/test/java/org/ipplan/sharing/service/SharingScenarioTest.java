package org.ipplan.sharing.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.READER_SYSTEM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.sharing.SharedContent;
import org.ipplan.sharing.SharingDetails;
import org.ipplan.sharing.SharingKind;
import org.ipplan.sharing.SharingQuery;
import org.ipplan.sharing.SharingService;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other systems were given is written down, seen by few, and kept (Art. 12). */
class SharingScenarioTest {
  private static final SharingQuery ALL = new SharingQuery(null, null, null, null);

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aSystemSeesItsOwnReceiptsAndTheAuditorAll() {
    var ours = given(DEMO_SYSTEM, "loan-review");
    var theirs = given(READER_SYSTEM, null);

    assertThat(seenBy(DEMO_SYSTEM, ALL)).containsExactly(ours);
    assertThat(seenBy(READER_SYSTEM, ALL)).containsExactly(theirs);
    assertThat(seenBy(AUDITOR, ALL)).containsExactly(theirs, ours);
    assertThatThrownBy(() -> read(READER_SYSTEM, ours))
        .isInstanceOf(DomainException.class)
        .hasMessageContaining("sharing.not-found");
    assertThat(read(DEMO_SYSTEM, ours).content().purpose()).isEqualTo("loan-review");
  }

  @Test
  void nobodyElseSeesAny() {
    assertThatThrownBy(() -> seenBy(LI_OFFICE, ALL))
        .isInstanceOf(DomainException.class)
        .hasMessageContaining("sharing.auditor-only");
  }

  @Test
  void recordsAreFoundByPurposeAndWalkedPageByPage() {
    var first = given(DEMO_SYSTEM, "loan-review");
    given(DEMO_SYSTEM, "other");
    var last = given(DEMO_SYSTEM, "loan-review");
    var reviews = new SharingQuery("demo-system", "loan-review", null, null);

    var page = find(AUDITOR, reviews, 1, null);
    var next = find(AUDITOR, reviews, 1, page.next());

    assertThat(page.items()).extracting(each -> each.content().id()).containsExactly(last);
    assertThat(next.items()).extracting(each -> each.content().id()).containsExactly(first);
    assertThat(next.next()).isNull();
  }

  @Test
  void aDayFarBeyondAnyRecordNarrowsAsItShould() {
    var ours = given(DEMO_SYSTEM, null);

    assertThat(seenBy(AUDITOR, new SharingQuery(null, null, LocalDate.MIN, LocalDate.MAX)))
        .containsExactly(ours);
    assertThat(seenBy(AUDITOR, new SharingQuery(null, null, LocalDate.MAX, null))).isEmpty();
    assertThat(seenBy(AUDITOR, new SharingQuery(null, null, null, LocalDate.MIN))).isEmpty();
  }

  @Test
  void notEvenTheDatabaseLosesARecordBeforeItsTime() {
    given(DEMO_SYSTEM, null);

    assertThat(remove(1096)).isZero();
    assertThatThrownBy(() -> remove(0)).hasStackTraceContaining("kept three years");
  }

  private UUID given(Caller system, @Nullable String purpose) {
    var id = UUID.randomUUID();
    var content =
        new SharedContent(
            id, SharingKind.READ, system.name(), "GET /subjects", null, purpose, null, null);
    return product.as(
        system,
        SharingService.class,
        records -> {
          records.record(content);
          return id;
        });
  }

  private List<UUID> seenBy(Caller caller, SharingQuery query) {
    return find(caller, query, 50, null).items().stream().map(each -> each.content().id()).toList();
  }

  private Page<SharingDetails> find(
      Caller caller, SharingQuery query, int limit, @Nullable String cursor) {
    return product.as(caller, SharingService.class, each -> each.find(query, limit, cursor));
  }

  private SharingDetails read(Caller caller, UUID id) {
    return product.as(caller, SharingService.class, records -> records.get(id));
  }

  private int remove(int days) {
    return product.as(Caller.PRODUCT, OldSharing.class, old -> old.remove(days));
  }
}
