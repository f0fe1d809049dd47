package org.ipplan.paper.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.testing.Officials.QIAN_CREDIT;
import static org.ipplan.testing.Officials.SUN_CREDIT;
import static org.ipplan.testing.Officials.WU_CREDIT;

import java.io.ByteArrayInputStream;
import org.ipplan.paper.PaperDetails;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperLanguage;
import org.ipplan.paper.PaperService;
import org.ipplan.paper.PaperTemplateDetails;
import org.ipplan.paper.PaperTemplateService;
import org.ipplan.paper.PaperTemplateState;
import org.ipplan.paper.letter.TemplateDraft;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office hands a template of its own in, and papers are made from it once it is confirmed. */
class PaperTemplateScenarioTest {
  private static final String DRAFT = TemplateDraft.draft("certificate");

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
    product.inTransaction(
        () -> {
          product.bean(ShippedTemplates.class).load();
          product.bean(ShippedTemplates.class).load();
          return true;
        });
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void theShippedTemplatesCountFromTheStartAndAreLoadedOnce() {
    var all = product.as(SUN_CREDIT, PaperTemplateService.class, PaperTemplateService::list);

    assertThat(all)
        .hasSize(PaperKind.values().length + 1)
        .allMatch(each -> each.shipped() && each.state() == PaperTemplateState.CONFIRMED);
  }

  @Test
  void aConfirmedTemplateTakesTheFormersPlaceAndEarlierPapersKeepTheirs() {
    var before = issue();
    var loaded = load(QIAN_CREDIT, DRAFT + "\np 附注");
    assertThat(issue().templateEdition()).isEqualTo(1);

    var confirmed = take(WU_CREDIT, "confirm", loaded, StepInput.NONE);

    assertThat(confirmed.state()).isEqualTo(PaperTemplateState.CONFIRMED);
    assertThat(issue().templateEdition()).isEqualTo(2);
    assertThat(
            product.as(SUN_CREDIT, PaperService.class, p -> p.get(before.id())).templateEdition())
        .isEqualTo(1);
    assertThat(
            product
                .database()
                .number("select count(*) from paper_template where state = 'SUPERSEDED'"))
        .isEqualTo(1);
  }

  @Test
  void aMissingAndAnUnknownFieldAreNamed() {
    assertThatThrownBy(() -> load(QIAN_CREDIT, DRAFT.replace("${验证码}", "${验证马}")))
        .isInstanceOfSatisfying(
            DomainException.class,
            e ->
                assertThat(e.errors())
                    .extracting(fault -> fault.code() + " " + fault.arguments())
                    .containsExactly("paper.field-missing [验证码]", "paper.field-unknown [验证马]"));
  }

  @Test
  void whoHandedATemplateInDoesNotConfirmIt() {
    var both = Officials.of("both.credit", "cnipa", Role.CREDIT_LEGAL, Role.CREDIT_APPROVER);
    var loaded = load(both, DRAFT);

    assertThatThrownBy(() -> take(both, "confirm", loaded, StepInput.NONE))
        .hasMessageContaining("paper.four-eyes");
    assertThatThrownBy(() -> take(QIAN_CREDIT, "confirm", loaded, StepInput.NONE))
        .hasMessageContaining("paper.approver-only");
    assertThatThrownBy(() -> load(WU_CREDIT, DRAFT)).hasMessageContaining("paper.legal-only");
  }

  @Test
  void oneEditionWaitsAtATimeAndARejectedOneChangesNothing() {
    var loaded = load(QIAN_CREDIT, DRAFT);
    assertThatThrownBy(() -> load(QIAN_CREDIT, DRAFT)).hasMessageContaining("paper.template-waits");

    take(WU_CREDIT, "reject", loaded, StepInput.reason("版式不符"));

    assertThat(issue().templateEdition()).isEqualTo(1);
    assertThat(load(QIAN_CREDIT, DRAFT).edition()).isEqualTo(3);
  }

  @Test
  void onlyACertificateIsInEnglish() {
    assertThatThrownBy(
            () ->
                product.as(
                    QIAN_CREDIT,
                    PaperTemplateService.class,
                    t ->
                        t.load(
                            PaperKind.COMMITMENT,
                            PaperLanguage.EN,
                            new ByteArrayInputStream(new byte[0]))))
        .hasMessageContaining("paper.template-language");
  }

  @Test
  void peopleWithoutACreditRoleDoNotSeeTemplates() {
    assertThatThrownBy(
            () -> product.as(Officials.CHEN_CCPD, PaperTemplateService.class, t -> t.list()))
        .hasMessageContaining("paper.staff-only");
  }

  private PaperTemplateDetails load(Caller who, String draft) {
    var file = new ByteArrayInputStream(TemplateDraft.document(draft, true));
    return product.as(
        who,
        PaperTemplateService.class,
        t -> t.load(PaperKind.CERTIFICATE, PaperLanguage.ZH, file));
  }

  private PaperTemplateDetails take(
      Caller who, String action, PaperTemplateDetails template, StepInput input) {
    return product.as(
        who,
        PaperTemplateService.class,
        t -> t.take(template.id(), action, template.version(), input));
  }

  private PaperDetails issue() {
    return product.as(
        SUN_CREDIT, PaperService.class, p -> p.issue(PaperOrders.of(PaperKind.CERTIFICATE, "1")));
  }
}
