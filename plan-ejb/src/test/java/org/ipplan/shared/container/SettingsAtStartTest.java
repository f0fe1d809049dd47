package org.ipplan.shared.container;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ipplan.assignment.service.SignForTerm;
import org.ipplan.notification.service.Settings;
import org.ipplan.progress.persistence.BucketSettings;
import org.ipplan.progress.service.VirusScanner;
import org.ipplan.shared.CheckedSettings;
import org.ipplan.supervision.service.EscalationSweep;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong settings keep the product from starting, and the message names each. */
class SettingsAtStartTest {
  private static final List<String> SETTINGS =
      List.of(
          "plan.sign-for.days",
          "plan.escalation.every",
          "plan.escalation.hours",
          "plan.notification.digest-at",
          "plan.notification.keep-days",
          "plan.evidence.clamd",
          BucketSettings.ENDPOINT);

  private static Product product;

  @BeforeAll
  static void start() {
    product = Product.start();
  }

  @AfterEach
  void setNothing() {
    SETTINGS.forEach(name -> product.configure(name, null));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void whatIsUsualStarts() {
    assertThatCode(this::begin).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "plan.sign-for.days, 0",
    "plan.sign-for.days, 61",
    "plan.sign-for.days, soon",
    "plan.escalation.every, PT0S",
    "plan.escalation.every, one minute",
    "plan.escalation.hours, 17:30-09:00",
    "plan.escalation.hours, always",
    "plan.notification.digest-at, 25:00",
    "plan.notification.keep-days, 0",
    "plan.evidence.clamd, clamd",
    "plan.evidence.clamd, clamd:99999",
    "plan.evidence.s3.endpoint, store",
    "plan.evidence.s3.endpoint, https://store.example:9000"
  })
  void aSettingThatIsOutOfRangeIsRefusedByItsName(String name, String value) {
    product.configure(name, value);

    assertThatThrownBy(this::begin)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not start")
        .hasMessageContaining(name);
  }

  @Test
  void everyWrongSettingIsNamedAtOnce() {
    product.configure("plan.sign-for.days", "90");
    product.configure("plan.notification.digest-at", "early");

    assertThatThrownBy(this::begin)
        .hasMessageContaining("plan.sign-for.days is a whole number from 1 to 60, not 90")
        .hasMessageContaining("plan.notification.digest-at is a time of day");
  }

  private void begin() {
    List<CheckedSettings> features =
        List.of(
            product.bean(SignForTerm.class),
            product.bean(Settings.class),
            product.bean(EscalationSweep.class),
            product.bean(VirusScanner.class),
            product.bean(BucketSettings.class));
    SettingsAtStart.require(features);
  }
}
