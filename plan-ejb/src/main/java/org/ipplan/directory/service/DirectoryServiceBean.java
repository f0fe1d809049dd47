package org.ipplan.directory.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DepartmentKind;
import org.ipplan.directory.DirectoryService;
import org.ipplan.directory.OfficialDetails;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** Reads the directory with three statements, whatever its size. */
@Stateless
@PermitAll
public class DirectoryServiceBean implements DirectoryService {
  private static final String DEPARTMENTS =
      """
      SELECT code, name_zh, name_en, kind, valid_from, valid_to, successor
      FROM department WHERE :code IN ('', code) ORDER BY sort_order, code
      """;

  private static final String SPELLINGS =
      """
      SELECT a.department_code, a.name, a.language, a.valid_from, a.valid_to
      FROM department_alias a JOIN department d ON d.code = a.department_code
      WHERE :code IN ('', a.department_code) AND a.name NOT IN (d.name_zh, d.name_en)
      ORDER BY a.language DESC, a.name
      """;

  private static final String MEMBERS =
      """
      SELECT collective_code, member_code, position, valid_from, valid_to FROM department_member
      WHERE :code IN ('', collective_code) ORDER BY position
      """;

  private static final String OFFICIALS =
      """
      SELECT o.name, o.display_name_zh, o.display_name_en, o.department_code,
        coalesce(bool_or(r.role IN ('official', 'liaison', 'department-head', 'office-staff',
          'office-lead')), true) AS works_on_tasks
      FROM official o LEFT JOIN official_role r ON r.official = o.name
      WHERE :department IN ('', o.department_code) GROUP BY o.name ORDER BY o.name
      """;

  private static final String OTHER_BODY =
      """
      SELECT a.department_code FROM department_alias a
      WHERE a.normalized = :normalized
        AND daterange(a.valid_from, a.valid_to) && daterange(cast(:from as date), NULL)
      LIMIT 1
      """;

  private static final String KEEP =
      """
      INSERT INTO department_alias (id, department_code, name, normalized, language, valid_from,
        added_by, added_at)
      VALUES (:id, :code, :name, :normalized, :language, cast(:from as date), :addedBy, :addedAt)
      """;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject Event<StepTaken> steps;
  @Inject Membership membership;

  @Override
  public List<DepartmentDetails> departments() {
    return read("");
  }

  @Override
  public DepartmentDetails department(String code) {
    return read(code).stream()
        .findFirst()
        .orElseThrow(() -> DomainException.notFound("department.not-found", code));
  }

  @Override
  public List<OfficialDetails> officials(@Nullable String department) {
    return rows(OFFICIALS, "department", department == null ? "" : department)
        .map(
            row ->
                new OfficialDetails(
                    row.get("name", String.class),
                    row.get("display_name_zh", String.class),
                    row.get("display_name_en", String.class),
                    row.get("department_code", String.class),
                    row.get("works_on_tasks", Boolean.class)))
        .toList();
  }

  @Override
  public void keepAlias(String code, String name) {
    var body = department(code);
    var normalized = Spelling.normalized(name);
    var from = body.validFrom() == null ? firstFreeDay(normalized) : body.validFrom();
    var owner = owner(normalized, from);
    if (owner == null) {
      insert(code, name, normalized, from);
      record("keep-alias", code, Map.of("alias", name));
    } else if (!owner.equals(code)) {
      throw new DomainException(
          DomainException.Kind.CONFLICT, "department.alias-taken", name, owner);
    }
  }

  @Override
  public DepartmentDetails join(String collective, String member, LocalDate from) {
    membership.join(department(collective), member, from, callers.caller());
    record("join", collective, Map.of("member", member, "from", from.toString()));
    return department(collective);
  }

  @Override
  public DepartmentDetails leave(String collective, String member, LocalDate on) {
    membership.leave(department(collective), member, on, callers.caller());
    record("leave", collective, Map.of("member", member, "on", on.toString()));
    return department(collective);
  }

  private void record(String action, String code, Map<String, String> facts) {
    steps.fire(StepTaken.recorded(action, "department", code).with(facts));
  }

  /** A name that meant a past body may mean this one from the day after that body's end. */
  private @Nullable LocalDate firstFreeDay(String normalized) {
    return (LocalDate)
        entityManager
            .createNativeQuery(
                "SELECT max(valid_to) FROM department_alias WHERE normalized = :normalized",
                LocalDate.class)
            .setParameter("normalized", normalized)
            .getSingleResultOrNull();
  }

  private @Nullable String owner(String normalized, @Nullable LocalDate from) {
    return (String)
        entityManager
            .createNativeQuery(OTHER_BODY, String.class)
            .setParameter("normalized", normalized)
            .setParameter("from", from == null ? null : from.toString())
            .getSingleResultOrNull();
  }

  private void insert(String code, String name, String normalized, @Nullable LocalDate from) {
    entityManager
        .createNativeQuery(KEEP)
        .setParameter("id", UUID.randomUUID())
        .setParameter("code", code)
        .setParameter("name", name)
        .setParameter("normalized", normalized)
        .setParameter("language", Spelling.language(name))
        .setParameter("from", from == null ? null : from.toString())
        .setParameter("addedBy", callers.caller().name())
        .setParameter("addedAt", Clock.systemUTC().instant())
        .executeUpdate();
  }

  private List<DepartmentDetails> read(String code) {
    Map<String, List<Tuple>> spellings =
        rows(SPELLINGS, "code", code)
            .collect(groupingBy(row -> row.get("department_code", String.class)));
    Map<String, List<Tuple>> members =
        rows(MEMBERS, "code", code)
            .collect(groupingBy(row -> row.get("collective_code", String.class)));
    return rows(DEPARTMENTS, "code", code)
        .map(row -> details(row, of(row, spellings), of(row, members)))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Stream<Tuple> rows(String sql, String parameter, String value) {
    return entityManager
        .createNativeQuery(sql, Tuple.class)
        .setParameter(parameter, value)
        .getResultStream();
  }

  private static List<Tuple> of(Tuple department, Map<String, List<Tuple>> rows) {
    return rows.getOrDefault(department.get("code", String.class), List.of());
  }

  private static DepartmentDetails details(Tuple row, List<Tuple> spellings, List<Tuple> members) {
    return new DepartmentDetails(
        row.get("code", String.class),
        row.get("name_zh", String.class),
        row.get("name_en", String.class),
        DepartmentKind.valueOf(row.get("kind", String.class)),
        spellings.stream().map(DirectoryServiceBean::alias).toList(),
        row.get("valid_from", LocalDate.class),
        row.get("valid_to", LocalDate.class),
        row.get("successor", String.class),
        members.stream().map(DirectoryServiceBean::member).toList());
  }

  private static DepartmentDetails.Member member(Tuple row) {
    return new DepartmentDetails.Member(
        row.get("member_code", String.class),
        row.get("position", Integer.class),
        row.get("valid_from", LocalDate.class),
        row.get("valid_to", LocalDate.class));
  }

  private static DepartmentDetails.Alias alias(Tuple row) {
    return new DepartmentDetails.Alias(
        row.get("name", String.class),
        row.get("language", String.class),
        row.get("valid_from", LocalDate.class),
        row.get("valid_to", LocalDate.class));
  }
}
