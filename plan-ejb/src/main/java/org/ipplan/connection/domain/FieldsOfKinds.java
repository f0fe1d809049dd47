package org.ipplan.connection.domain;

import static org.ipplan.connection.domain.FieldSpec.needed;
import static org.ipplan.connection.domain.FieldSpec.oneOf;
import static org.ipplan.connection.domain.FieldSpec.optional;

import java.util.List;
import java.util.Optional;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.ItemRead;
import org.ipplan.connection.WarningLevel;
import org.ipplan.connection.domain.FieldSpec.ValueType;
import org.ipplan.subject.RecordKind;

/** What items of each kind of feed say. */
public final class FieldsOfKinds {
  private static final int NAME = 200;
  private static final int SHORT = 100;
  private static final int TEXT = 4000;
  private static final int MATTER = 300;
  private static final int SUMMARY = 10_000;
  private static final int NUMBER = 40;
  private static final int DAY = 10;
  private static final int CREDIT_CODE = 18;
  private static final int REGION = 6;
  private static final int UNIT = 20;

  private static final FieldSpec KNOWN_BY = needed(ItemRead.REFERENCE, ValueType.TEXT, NAME);

  private static final List<FieldSpec> COUNTS =
      List.of(
          KNOWN_BY,
          needed("what", ValueType.TEXT, NAME),
          needed("period", ValueType.PERIOD, DAY),
          needed("value", ValueType.NUMBER, NUMBER),
          optional("unit", ValueType.TEXT, UNIT),
          needed("source", ValueType.TEXT, NAME),
          optional("publishedOn", ValueType.DATE, DAY));

  private static final List<FieldSpec> WARNINGS =
      List.of(
          KNOWN_BY,
          oneOf("level", WarningLevel.values()),
          needed("title", ValueType.TEXT, NAME),
          needed("text", ValueType.TEXT, TEXT),
          needed("issuedOn", ValueType.DATE, DAY));

  private static final List<FieldSpec> CREDIT_ACTS =
      List.of(
          KNOWN_BY,
          needed("code", ValueType.TEXT, CREDIT_CODE),
          needed("name", ValueType.TEXT, NAME),
          oneOf("kind", RecordKind.values()),
          needed("documentNumber", ValueType.TEXT, SHORT),
          needed("issuer", ValueType.TEXT, NAME),
          needed("decidedOn", ValueType.DATE, DAY),
          needed("detail", ValueType.TEXT, TEXT),
          optional("regionCode", ValueType.TEXT, REGION));

  private static final List<FieldSpec> OBSERVATIONS =
      List.of(
          KNOWN_BY,
          needed("indicator", ValueType.TEXT, SHORT),
          needed("period", ValueType.PERIOD, DAY),
          needed("value", ValueType.NUMBER, NUMBER),
          needed("source", ValueType.TEXT, NAME),
          needed("publishedOn", ValueType.DATE, DAY));

  private static final List<FieldSpec> CASES =
      List.of(
          KNOWN_BY,
          needed("toDepartment", ValueType.TEXT, NUMBER),
          needed("fromName", ValueType.TEXT, NAME),
          optional("subjectCode", ValueType.TEXT, CREDIT_CODE),
          needed("subjectName", ValueType.TEXT, NAME),
          needed("matter", ValueType.TEXT, MATTER),
          needed("summary", ValueType.TEXT, SUMMARY),
          needed("sentOn", ValueType.DATE, DAY),
          optional("task", ValueType.WHOLE, REGION));

  private FieldsOfKinds() {}

  /** Fields of a kind, the reference first. */
  public static List<FieldSpec> of(FeedKind kind) {
    return switch (kind) {
      case COUNTS -> COUNTS;
      case WARNINGS -> WARNINGS;
      case CREDIT_ACTS -> CREDIT_ACTS;
      case OBSERVATIONS -> OBSERVATIONS;
      case CASES -> CASES;
    };
  }

  static Optional<FieldSpec> find(FeedKind kind, String field) {
    return of(kind).stream().filter(spec -> spec.name().equals(field)).findFirst();
  }
}
