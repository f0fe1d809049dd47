package org.ipplan.audit.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.LI_OFFICE;
import static org.ipplan.testing.Officials.SYSADMIN;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ipplan.audit.AuditQuery;
import org.ipplan.audit.AuditRecord;
import org.ipplan.audit.AuditService;
import org.ipplan.audit.SealFault;
import org.ipplan.audit.SealFault.Kind;
import org.ipplan.audit.SealReport;
import org.ipplan.audit.domain.ExportLines;
import org.ipplan.audit.domain.SealCheck;
import org.ipplan.audit.domain.SealKey;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.StepTaken;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with the rights of the database's owner may do to the trail, and what is found. */
class SealScenarioTest {
  private static final String KEY = "c2FtcGxlIGtleSwgbmV2ZXIgaW4gcHJvZHVjdGlvbiE=";
  private static final String OTHER_KEY = "YW5vdGhlciBrZXksIG5ldmVyIGluIHByb2R1Y3Rpb24=";
  private static final String LONGEST = "plan.audit.longest-transaction-minutes";

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start();
    product.configure(SealSettings.KEY, KEY);
    product.configure(SealSettings.KEY_ID, null);
    product.configure(SealSettings.FORMER, null);
    product.configure(LONGEST, "0");
    write(5);
    seal();
    write(4);
    seal();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void aTrailThatNobodyTouchedIsIntact() {
    var report = verify();

    assertThat(report.faults()).isEmpty();
    assertThat(report.intact()).isTrue();
    assertThat(report)
        .extracting(SealReport::blocks, SealReport::records, SealReport::unsealed)
        .containsExactly(2L, 9L, 0L);
    assertThat(verify().unsealed()).as("the check itself is in the trail").isOne();
  }

  @Test
  void aCheckOfNothingFails() {
    try (var empty = Product.start()) {
      empty.configure(SealSettings.KEY, KEY);
      var report = empty.as(AUDITOR, AuditService.class, s -> s.verify(null, null));

      assertThat(kinds(report)).containsExactly(Kind.NOTHING_CHECKED);
    }
  }

  @Test
  void anEditedRecordAndAnEditedHashAreFound() {
    owner("UPDATE audit_record SET reason = 'x' WHERE id = 2");

    assertThat(verify().faults())
        .containsExactly(
            new SealFault(Kind.RECORD_EDITED, 1L, 2L), new SealFault(Kind.BLOCK_ROOT, 1L, null));

    owner("UPDATE audit_seal SET leaf = repeat('a', 64) WHERE record_id = 7");
    assertThat(kinds(verify())).contains(Kind.RECORD_EDITED, Kind.BLOCK_ROOT);
  }

  @Test
  void aDeletedRecordIsFound() {
    owner("DELETE FROM audit_record WHERE id = 3");
    assertThat(verify().faults()).containsExactly(new SealFault(Kind.RECORD_MISSING, 1L, 3L));

    owner("DELETE FROM audit_seal WHERE record_id = 3");
    assertThat(kinds(verify())).contains(Kind.RECORD_MOVED, Kind.BLOCK_ROOT);
  }

  @Test
  void recordsInAnotherOrderAreFound() {
    owner(
        "UPDATE audit_seal SET position = 1000 WHERE position = 2",
        "UPDATE audit_seal SET position = 2 WHERE position = 3",
        "UPDATE audit_seal SET position = 3 WHERE position = 1000");
    assertThat(kinds(verify())).containsExactly(Kind.BLOCK_ROOT);
  }

  @Test
  void aRecordPutInTheMiddleIsFoundAndNeverSealed() {
    owner(
        "DELETE FROM audit_seal WHERE record_id = 3",
        "UPDATE audit_record SET reason = 'other' WHERE id = 3");
    assertThat(kinds(verify())).contains(Kind.RECORD_ADDED);
    seal();

    assertThat(kinds(verify())).contains(Kind.RECORD_ADDED, Kind.BLOCK_ROOT);
    assertThat(number("SELECT count(*) FROM audit_seal WHERE record_id = 3")).isZero();
  }

  @Test
  void aTailThatWasCutIsFoundByAnAnchorAlone() {
    var last = product.as(AUDITOR, AuditService.class, s -> s.anchors(10, null)).items().get(0);
    owner(
        "DELETE FROM audit_seal WHERE block = 2",
        "DELETE FROM audit_block WHERE number = 2",
        "DELETE FROM audit_record WHERE id > 5");

    assertThat(verify().intact()).as("without an anchor it looks whole").isTrue();
    assertThat(kinds(verify(last.block(), last.head()))).containsExactly(Kind.ANCHOR);
    assertThatThrownBy(() -> verify(2L, null)).isInstanceOf(DomainException.class);
  }

  @Test
  void aBlockThatWasWrittenAnewWithoutTheKeyIsFound() {
    owner("UPDATE audit_block SET records = 5, root = repeat('b', 64) WHERE number = 1");
    assertThat(kinds(verify())).containsExactly(Kind.BLOCK_HEAD, Kind.BLOCK_ROOT);

    owner("UPDATE audit_block SET head = repeat('c', 64) WHERE number = 1");
    assertThat(kinds(verify())).contains(Kind.BLOCK_CHAIN);
  }

  @Test
  void fewerBlocksThanTheChainSaysAreFound() {
    owner(
        "DELETE FROM audit_seal WHERE block = 1",
        "DELETE FROM audit_block WHERE number = 1",
        "DELETE FROM audit_record WHERE id <= 5");
    assertThat(kinds(verify())).contains(Kind.BLOCK_CHAIN);
  }

  @Test
  void aSlowWriterGetsItsPlaceLaterAndNobodyWaitsForIt() throws SQLException {
    product.configure(LONGEST, "10");
    try (var slow = product.database().asOwner().getConnection()) {
      slow.setAutoCommit(false);
      insert(slow, "slow");
      write(3);
      seal();
      assertThat(verify().records()).isEqualTo(12);
      slow.commit();
    }
    seal();

    var report = verify();
    assertThat(report.faults()).isEmpty();
    assertThat(report.records()).isEqualTo(14);
    assertThat(
            number(
                "SELECT block FROM audit_seal s JOIN audit_record r ON r.id = s.record_id"
                    + " WHERE r.actor = 'slow'"))
        .isEqualTo(4);
  }

  @Test
  void sealersAndWritersAtOnceLeaveOneChainWithEveryRecordOnce() {
    product.configure(LONGEST, "10");
    IntStream.range(0, 8)
        .parallel()
        .forEach(
            n -> {
              insertAlone("writer" + n);
              product.inTransaction(() -> product.bean(Sealer.class).seal());
            });
    seal();

    var report = verify();
    assertThat(report.faults()).isEmpty();
    assertThat(report.records()).isEqualTo(17);
    assertThat(number("SELECT count(*) FROM audit_record WHERE actor LIKE 'writer%'")).isEqualTo(8);
  }

  @Test
  void keysAreChangedAndBlocksOfBeforeStayChecked() {
    product.configure(SealSettings.KEY, OTHER_KEY);
    product.configure(SealSettings.KEY_ID, "2");
    product.configure(SealSettings.FORMER, "1:" + KEY);
    write(1);
    seal();
    assertThat(verify().faults()).isEmpty();

    product.configure(SealSettings.FORMER, null);
    assertThat(kinds(verify())).containsExactly(Kind.KEY_UNKNOWN, Kind.KEY_UNKNOWN);
    product.configure(SealSettings.FORMER, "1:" + OTHER_KEY);
    assertThat(kinds(verify())).containsExactly(Kind.BLOCK_HEAD, Kind.BLOCK_HEAD);
  }

  @Test
  void theApplicationItselfCanNeitherChangeNorRemoveARecordOrABlock() {
    for (var table : List.of("audit_record", "audit_seal", "audit_block")) {
      assertThatThrownBy(() -> application("DELETE FROM " + table))
          .hasMessageContaining("permission denied");
    }
    assertThatThrownBy(() -> application("UPDATE audit_seal SET leaf = leaf"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> application("UPDATE audit_block SET head = head"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void anExportIsCheckedFarFromTheDatabase() {
    var lines = export();
    assertThat(offline(lines).faults()).isEmpty();
    assertThat(offline(lines).records()).isEqualTo(9);

    var edited = lines.stream().map(line -> line.replace("\"id\":\"2\"", "\"id\":\"22\"")).toList();
    assertThat(kinds(offline(edited))).contains(Kind.RECORD_EDITED, Kind.BLOCK_ROOT);
    assertThat(kinds(offline(lines.subList(0, lines.size() - 1)))).contains(Kind.BLOCK_ROOT);
    assertThat(kinds(offline(List.of()))).containsExactly(Kind.NOTHING_CHECKED);
  }

  @Test
  void onlyTheAuditorReadsTheTrailAndStandsInIt() {
    for (var somebody : List.of(LI_OFFICE, SYSADMIN)) {
      var refusal =
          catchThrowableOfType(
              DomainException.class,
              () -> product.as(somebody, AuditService.class, s -> s.find(AuditQuery.ALL, 5, null)));
      assertThat(refusal.code()).isEqualTo("audit.auditor-only");
    }
    var byActor = new AuditQuery(null, null, "auditor", null, null, null, null, null, null);
    find(AuditQuery.ALL);

    assertThat(find(byActor)).extracting(AuditRecord::action).contains("read");
    assertThat(find(AuditQuery.ALL))
        .extracting(AuditRecord::id)
        .isSortedAccordingTo((one, other) -> Long.compare(other, one));
    assertThat(find(AuditQuery.ALL))
        .filteredOn(record -> record.id() <= 5)
        .extracting(AuditRecord::block)
        .containsOnly(1L);
  }

  private List<AuditRecord> find(AuditQuery query) {
    return product.as(AUDITOR, AuditService.class, s -> s.find(query, 100, null)).items();
  }

  private List<String> export() {
    var target = new ByteArrayOutputStream();
    product.as(
        AUDITOR,
        AuditService.class,
        s -> {
          s.export(target);
          return true;
        });
    return target.toString(UTF_8).lines().toList();
  }

  private static SealReport offline(List<String> lines) {
    var key = SealKey.of("1", KEY).orElseThrow();
    var check = new SealCheck(Map.of("1", key), null, null);
    lines.forEach(line -> ExportLines.read(line, check));
    return check.end(0);
  }

  private void write(int records) {
    for (int i = 0; i < records; i++) {
      var step = StepTaken.recorded("step" + i, "thing", "号" + i);
      product.as(
          LI_OFFICE,
          Records.class,
          s -> {
            s.write(step, Records.Outcome.DONE);
            return true;
          });
    }
  }

  private void seal() {
    product.inTransaction(() -> product.bean(Sealer.class).seal());
  }

  private SealReport verify() {
    return verify(null, null);
  }

  private SealReport verify(@Nullable Long block, @Nullable String head) {
    return product.as(AUDITOR, AuditService.class, s -> s.verify(block, head));
  }

  private static List<Kind> kinds(SealReport report) {
    return report.faults().stream().map(SealFault::kind).toList();
  }

  private long number(String query) {
    return product.database().number(query);
  }

  /** With the rights of the schema's owner, whom nothing holds. */
  private void owner(String... statements) {
    try (var connection = product.database().asOwner().getConnection();
        var change = connection.createStatement()) {
      for (var statement : statements) {
        change.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void application(String statement) throws SQLException {
    try (var connection = product.database().asApplication().getConnection();
        var update = connection.createStatement()) {
      update.execute(statement);
    }
  }

  private void insertAlone(String actor) {
    try (var connection = product.database().asOwner().getConnection()) {
      insert(connection, actor);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void insert(Connection connection, String actor) throws SQLException {
    try (var insert = connection.createStatement()) {
      insert.execute(
          "INSERT INTO ipplan.audit_record (at, business_on, actor, roles, action, object_type,"
              + " object_id, visibility, outcome) VALUES (now(), current_date, '"
              + actor
              + "', '', 'step', 'thing', '1', 'AUDIT', 'DONE')");
    }
  }
}
