package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** What calls about subjects carry. */
final class CreditBodies {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  /** One of the sample run's organisations. */
  private static final String SAMPLE = "91110108MA0T0A1B7C";

  private CreditBodies() {}

  /**
   * @param last part of the path
   */
  static JsonObject of(String last) {
    return switch (last) {
      case "subjects" -> subject();
      case "search" ->
          Json.createObjectBuilder().add("identityNumber", "11010519491231002X").build();
      case "names" ->
          Json.createObjectBuilder().add("name", "新名称有限公司").add("validFrom", "2024-06-01").build();
      case "codes" ->
          Json.createObjectBuilder().add("code", freshCode()).add("reason", "换发执照").build();
      case "affiliates" ->
          Json.createObjectBuilder()
              .add("code", SAMPLE)
              .add("relation", "SUBSIDIARY")
              .add("source", "企业公示信息")
              .build();
      case "objections", "repairs" ->
          Json.createObjectBuilder().add("applicant", "试验主体").add("text", "申请").build();
      default -> record();
    };
  }

  /** Whom entries go to; as a step, one that carries a reason. */
  static JsonObject recipient() {
    return Json.createObjectBuilder()
        .add("list", "DISHONESTY")
        .add("kind", "DEPARTMENT")
        .add("department", "mofcom")
        .add("channel", "LETTER")
        .add("contact", "示例处")
        .build();
  }

  /** An organisation nobody knows yet. */
  static JsonObject subject() {
    return Json.createObjectBuilder().add("code", freshCode()).add("name", "试验主体有限公司").build();
  }

  /** A penalty. */
  static JsonObject record() {
    return Json.createObjectBuilder()
        .add("kind", "PENALTY")
        .add("source", "某市市场监督管理局")
        .add("documentNumber", "罚字〔2024〕" + UUID.randomUUID())
        .add("issuedOn", "2024-05-06")
        .add("text", "罚款十万元。")
        .build();
  }

  /** A case against one of the sample run's organisations, each on a document of its own. */
  static JsonObject creditCase() {
    return creditCase(SAMPLE);
  }

  /** The same against a subject. */
  static JsonObject creditCase(String subject) {
    var document =
        Json.createObjectBuilder()
            .add("number", "国知罚字〔2024〕" + UUID.randomUUID())
            .add("issuedOn", "2024-03-15")
            .add("issuer", "国家知识产权局")
            .add("type", "PENALTY_DECISION");
    return Json.createObjectBuilder()
        .add("subject", subject)
        .add("list", "DISHONESTY")
        .add("ground", "C1.3")
        .add("basisDocument", document)
        .add("unit", "运用促进司")
        .build();
  }

  /** The same on an abnormal patent filing. */
  static JsonObject abnormalCase() {
    var document =
        Json.createObjectBuilder()
            .add("number", "专驳〔2024〕" + UUID.randomUUID())
            .add("issuedOn", "2024-03-15")
            .add("issuer", "国家知识产权局")
            .add("type", "ABNORMAL_FILING_DECISION");
    return Json.createObjectBuilder(creditCase())
        .add("ground", "C1.1")
        .add("basisDocument", document)
        .add("correctedInTime", false)
        .build();
  }

  /** Everything that is recorded of it. */
  static JsonObject abnormalFiling() {
    return Json.createObjectBuilder()
        .add("kinds", Json.createArrayBuilder().add("AF1.1").add("AF1.5"))
        .add("noticeNumber", "专通〔2024〕1号")
        .add("noticeOn", "2024-01-22")
        .add("answer", "EXPLAINED")
        .add("answeredOn", "2024-02-05")
        .add("heard", true)
        .add("heavierPenalty", false)
        .build();
  }

  /** A valid code, most probably nobody's. */
  private static String freshCode() {
    var body = new StringBuilder("91440300");
    UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .limit(9)
        .forEach(c -> body.append(ALPHABET.charAt(Character.digit(c, 16))));
    var sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
    }
    return body.append(ALPHABET.charAt((31 - sum % 31) % 31)).toString();
  }
}
