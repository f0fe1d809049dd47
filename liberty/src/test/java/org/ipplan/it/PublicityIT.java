package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.ipplan.it.support.Certificates;
import org.junit.jupiter.api.Test;

/** What everybody may ask without signing in, and how often. */
class PublicityIT {
  private static final String FORM = "application/x-www-form-urlencoded";

  private final RestCaller nobody = PlanSystem.nobody();

  @Test
  void aPublishedEntryIsFoundByItsCodeAndItsNumberWithoutATokenOrASession() {
    var code = new CreditCases().published();

    var listed = nobody.get("/public/entries?q=" + code).expect(200);
    var entry = listed.items().get(0);
    assertThat(entry.getString("decisionNumber")).startsWith("国知信认〔2024〕");
    assertThat(entry.getJsonArray("repair").getJsonObject(0).getString("article")).isEqualTo("15");
    assertThat(listed.header("Set-Cookie")).isNull();
    var one = nobody.with("Accept-Language", "en").get(entry.getString("href")).expect(200);
    assertThat(one.json().getString("groundText")).startsWith("Unlawful patent");
    assertThat(one.json().getString("authorityName")).startsWith("China National");
  }

  @Test
  void aCertificateIsMadeByAPostAndCheckedByItsCode() {
    var code = new CreditCases().published();

    var made = certificate(code);
    assertThat(made.expect(200).mediaType()).isEqualTo("application/pdf");
    assertThat(new String(made.content(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    var checked =
        nobody.get("/public/certificates/" + Certificates.codeOf(code)).expect(200).json();
    assertThat(checked.getBoolean("current")).isTrue();
    assertThat(checked.getBoolean("listed")).isTrue();
    assertThat(checked.getJsonObject("sha256").getString("pdf"))
        .isEqualTo(Certificates.sha256(made.content()));
  }

  @Test
  void whoAsksTooOftenIsToldWhenToGoOn() {
    var someone = nobody.with("X-Forwarded-For", "203.0.113.77");
    var path = "/public/entries?limit=1";

    var refused =
        IntStream.range(0, 400)
            .mapToObj(i -> someone.get(path))
            .filter(answer -> answer.status() != 200)
            .findFirst()
            .orElseThrow();

    refused.expectProblem(429, "request.too-many");
    assertThat(Integer.parseInt(String.valueOf(refused.header("Retry-After")))).isBetween(1, 60);
    nobody.get(path).expect(200);
  }

  private RestAnswer certificate(String code) {
    var body = ("language=zh&code=" + code).getBytes(StandardCharsets.UTF_8);
    return nobody.at(PlanSystem.url() + "/plan").post("/public/certificate", body, FORM);
  }
}
