package org.ipplan.audit.service;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipplan.audit.SealReport;
import org.ipplan.audit.domain.Block;
import org.ipplan.audit.domain.TrailFields;
import org.jspecify.annotations.Nullable;

/**
 * The statements of the seal. What is not committed is not seen and not sealed; it gets its place
 * in a later block, so that no writer waits and none slips behind.
 */
@Dependent
public class SealRows {
  private static final int FETCHED = 500;

  /** One number for all members: whoever holds it seals. */
  private static final String LOCK = "SELECT 1 FROM pg_advisory_xact_lock(744290154)";

  private static final String FIELDS =
      TrailFields.NAMES.stream().map(SealRows::asText).collect(joining(", "));

  /** What has no place yet. */
  private static final String OPEN =
      """
      FROM audit_record r
      WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.record_id = r.id) AND r.id
      """;

  /**
   * Id of a record that was sealed so long ago that whoever wrote one before it has finished since.
   * What appears below it was put there afterwards.
   */
  private static final String FLOOR =
      """
      coalesce((SELECT s.record_id
        FROM audit_block b JOIN audit_seal s ON s.position = b.first_position + b.records - 1
        WHERE b.sealed_at < now() - make_interval(mins => :longest)
        ORDER BY b.number DESC LIMIT 1), 0)
      """;

  private static final String BLOCK =
      "SELECT number, first_position, records, root, previous, head, key_id, sealed_at"
          + " FROM audit_block";

  private static final String SEALED =
      "SELECT s.block, s.position, s.record_id, s.leaf, r.id AS there, "
          + FIELDS
          + " FROM audit_seal s LEFT JOIN audit_record r ON r.id = s.record_id"
          + " WHERE s.block > :after AND s.block <= :last ORDER BY s.block, s.position";

  private static final String CLOSE =
      """
      INSERT INTO audit_block (number, first_position, records, root, previous, head, key_id,
        sealed_at)
      VALUES (:number, :first, :records, :root, :previous, :head, :key, cast(:at AS timestamptz))
      """;

  private static final String PLACE =
      """
      INSERT INTO audit_seal (position, block, record_id, leaf)
      SELECT :first + n - 1, :block, id, leaf
      FROM unnest(cast(:ids AS bigint[]), cast(:leaves AS text[])) WITH ORDINALITY AS u (id, leaf, n)
      """;

  /** A sealed record in its place, and what became of it. */
  record Sealed(long block, long position, long id, String leaf, @Nullable TrailFields fields) {}

  @Inject EntityManager entityManager;
  @Inject SealSettings settings;

  /** Waits for whoever seals now; held until the transaction ends. */
  void hold() {
    entityManager.createNativeQuery(LOCK).getSingleResult();
  }

  /** Records without a place, in the order they were written. */
  List<TrailFields> open(int most) {
    var sql = "SELECT " + FIELDS + " " + OPEN + " > " + FLOOR + " ORDER BY r.id LIMIT :most";
    return tuples(since(sql).setParameter("most", most)).map(SealRows::fields).toList();
  }

  /** Ids of records that appeared behind blocks closed long before: nobody seals them. */
  List<Long> strays() {
    var sql = "SELECT r.id " + OPEN + " <= " + FLOOR + " ORDER BY r.id LIMIT :most";
    return tuples(since(sql).setParameter("most", SealReport.MOST_FAULTS))
        .map(row -> row.get("id", Long.class))
        .toList();
  }

  /** How many wait for a place, and since when the oldest does. */
  Tuple waiting() {
    var sql = "SELECT count(*) AS n, min(r.at) AS oldest " + OPEN + " > " + FLOOR;
    return (Tuple) since(sql).getSingleResult();
  }

  private Query since(String sql) {
    return query(sql).setParameter("longest", settings.longestTransaction());
  }

  /** The latest block; empty before the first. */
  Optional<Block> last() {
    return tuples(query(BLOCK + " ORDER BY number DESC LIMIT 1")).map(SealRows::block).findFirst();
  }

  /** Blocks before a number, the latest first. */
  List<Block> before(long number, int most) {
    var query = query(BLOCK + " WHERE number < :before ORDER BY number DESC LIMIT :most");
    return tuples(query.setParameter("before", number).setParameter("most", most))
        .map(SealRows::block)
        .toList();
  }

  /** Blocks after a number, in their order. */
  List<Block> after(long number, int most) {
    var query = query(BLOCK + " WHERE number > :after ORDER BY number LIMIT :most");
    return tuples(query.setParameter("after", number).setParameter("most", most))
        .map(SealRows::block)
        .toList();
  }

  /**
   * Sealed records of the blocks after one up to another, read by a cursor as they are asked for.
   */
  Stream<Sealed> sealed(long after, long last) {
    var query = query(SEALED).setHint("org.hibernate.fetchSize", FETCHED);
    return tuples(query.setParameter("after", after).setParameter("last", last))
        .map(SealRows::sealed);
  }

  void close(Block block, List<Long> ids, List<String> leaves) {
    entityManager
        .createNativeQuery(CLOSE)
        .setParameter("number", block.number())
        .setParameter("first", block.firstPosition())
        .setParameter("records", block.records())
        .setParameter("root", block.root())
        .setParameter("previous", block.previous())
        .setParameter("head", block.head())
        .setParameter("key", block.keyId())
        .setParameter("at", block.sealedAt().toString())
        .executeUpdate();
    entityManager
        .createNativeQuery(PLACE)
        .setParameter("first", block.firstPosition())
        .setParameter("block", block.number())
        .setParameter("ids", "{" + ids.stream().map(String::valueOf).collect(joining(",")) + "}")
        .setParameter("leaves", "{" + String.join(",", leaves) + "}")
        .executeUpdate();
  }

  private Query query(String sql) {
    return entityManager.createNativeQuery(sql, Tuple.class);
  }

  @SuppressWarnings("unchecked")
  private static Stream<Tuple> tuples(Query query) {
    return query.getResultStream();
  }

  private static String asText(String column) {
    return switch (column) {
      case "at" -> "to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') AS f_at";
      case "business_on" -> "to_char(r.business_on, 'YYYY-MM-DD') AS f_business_on";
      default -> "cast(r." + column + " AS text) AS f_" + column;
    };
  }

  private static TrailFields fields(Tuple row) {
    var values = new ArrayList<@Nullable String>();
    TrailFields.NAMES.forEach(name -> values.add(row.get("f_" + name, String.class)));
    return new TrailFields(values);
  }

  private static Sealed sealed(Tuple row) {
    return new Sealed(
        row.get("block", Long.class),
        row.get("position", Long.class),
        row.get("record_id", Long.class),
        row.get("leaf", String.class),
        row.get("there", Long.class) == null ? null : fields(row));
  }

  private static Block block(Tuple row) {
    return new Block(
        row.get("number", Long.class),
        row.get("first_position", Long.class),
        row.get("records", Integer.class),
        row.get("root", String.class),
        row.get("previous", String.class),
        row.get("head", String.class),
        row.get("key_id", String.class),
        row.get("sealed_at", Instant.class));
  }
}
