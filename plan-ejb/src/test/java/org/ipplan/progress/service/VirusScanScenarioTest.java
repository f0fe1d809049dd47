package org.ipplan.progress.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.UUID;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.EvidenceService;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are looked through where operations want it, and then nothing passes unseen. */
class VirusScanScenarioTest {
  private Product product;
  private UUID report;

  @BeforeEach
  void beginAReport() {
    product = Product.start();
    report = SharedTask.in(product, 1).draft();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void withoutAScannerFilesAreTaken() {
    assertThat(add("text").size()).isEqualTo(4);
  }

  @Test
  void aCleanFileIsTakenOnceAllOfItWasSeen() throws IOException {
    try (var clamd = new SimulatedClamd(null)) {
      scanWith(clamd.address());
      var text = "0123456789".repeat(300_000);

      assertThat(add(text).size()).isEqualTo(text.length());

      assertThat(clamd.seen()).isEqualTo(text.getBytes(UTF_8));
    }
  }

  @Test
  void aHarmfulFileIsRefusedAndLeavesNothingBehind() throws IOException {
    try (var clamd = new SimulatedClamd(null)) {
      scanWith(clamd.address());

      assertRefused(
          Kind.IMPOSSIBLE, "evidence.infected", () -> add("a " + SimulatedClamd.HARMFUL + " text"));

      assertThat(product.database().number("SELECT count(*) FROM evidence")).isZero();
      assertThat(product.database().number("SELECT count(*) FROM pg_largeobject_metadata"))
          .isZero();
    }
  }

  @Test
  void anAnswerThatIsNoVerdictRefusesTheFile() throws IOException {
    try (var clamd = new SimulatedClamd("INSTREAM size limit exceeded. ERROR")) {
      scanWith(clamd.address());

      assertRefused(Kind.CONFLICT, "evidence.scan-unavailable", () -> add("text"));
    }
  }

  @Test
  void aScannerThatIsAwayRefusesTheFile() throws IOException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    scanWith("127.0.0.1:" + port);

    assertRefused(Kind.CONFLICT, "evidence.scan-unavailable", () -> add("text"));
  }

  private void scanWith(String address) {
    product.configure(VirusScanner.ADDRESS, address);
  }

  private EvidenceDetails add(String text) {
    return product.as(
        CHEN_CCPD,
        EvidenceService.class,
        evidence -> evidence.add(report, "a.txt", new ByteArrayInputStream(text.getBytes(UTF_8))));
  }
}
