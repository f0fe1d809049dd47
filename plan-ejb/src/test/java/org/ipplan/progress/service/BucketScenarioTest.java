package org.ipplan.progress.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.progress.service.Refusals.assertRefused;
import static org.ipplan.testing.Officials.CHEN_CCPD;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;
import org.ipplan.progress.EvidenceDetails;
import org.ipplan.progress.EvidenceService;
import org.ipplan.progress.persistence.BucketSettings;
import org.ipplan.progress.persistence.ObjectSweep;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files in an object store, where operations want it; the database says what is wanted there. */
class BucketScenarioTest {
  private static final String IN_DATABASE = "SELECT count(*) FROM pg_largeobject_metadata";

  private Product product;
  private SimulatedBucket bucket;
  private UUID report;

  @BeforeEach
  void beginAReport() throws IOException {
    product = Product.start();
    bucket = new SimulatedBucket();
    report = SharedTask.in(product, 1).draft();
  }

  @AfterEach
  void stop() {
    bucket.close();
    product.close();
  }

  @Test
  void aFileComesBackFromTheBucketAsItWas() {
    storeInBucket();

    var added = add(SampleFiles.pdf(1024 * 1024 + 123));

    assertThat(content(added)).isEqualTo(SampleFiles.pdf(1024 * 1024 + 123));
    assertThat(bucket.objects()).hasSize(1);
    assertThat(bucket.uploads()).isZero();
    assertThat(product.database().number(IN_DATABASE)).isZero();
  }

  @Test
  void aLongFileGoesUpInParts() {
    storeInBucket();
    var long20 = SampleFiles.pdf(20 * 1024 * 1024 + 1);

    assertThat(content(add(long20))).isEqualTo(long20);

    assertThat(bucket.uploads()).isEqualTo(1);
  }

  @Test
  void aLongFileThatBreaksOffLeavesNoPartBehind() {
    storeInBucket();
    var half = new ByteArrayInputStream(SampleFiles.pdf(12 * 1024 * 1024));

    assertThatThrownBy(
            () ->
                add(
                    "总结.pdf",
                    new SequenceInputStream(half, new EvidenceScenarioTest.BrokenStream())))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(bucket.parts()).isZero();
    assertThat(bucket.objects()).isEmpty();
    assertThat(product.database().number("SELECT count(*) FROM evidence")).isZero();
  }

  @Test
  void whatWasStoredInTheDatabaseBeforeIsReadFromThere() {
    var before = add(SampleFiles.PDF);
    storeInBucket();

    assertThat(content(before)).isEqualTo(SampleFiles.PDF);
    assertThat(content(add(SampleFiles.PDF))).isEqualTo(SampleFiles.PDF);
    assertThat(bucket.objects()).hasSize(1);
  }

  @Test
  void whatWasRefusedAfterItWentUpIsSweptADayLater() {
    storeInBucket();
    assertRefused(
        Kind.UNSUPPORTED_TYPE, "evidence.type", () -> add("总结.docx", SampleFiles.zip("run.exe")));
    assertThat(bucket.objects()).hasSize(1);

    sweep();
    assertThat(bucket.objects()).as("perhaps still on its way").hasSize(1);
    aDayPasses();
    sweep();

    assertThat(bucket.objects()).isEmpty();
    assertThat(product.database().number("SELECT count(*) FROM stored_object")).isZero();
  }

  @Test
  void whatAFileRefersToIsNeverSwept() {
    storeInBucket();
    var added = add(SampleFiles.PDF);

    aDayPasses();
    sweep();

    assertThat(content(added)).isEqualTo(SampleFiles.PDF);
  }

  @Test
  void aRemovedFileIsSwept() {
    storeInBucket();
    var added = add(SampleFiles.PDF);
    run(EvidenceService.class, files -> files.remove(added.id()));

    aDayPasses();
    sweep();

    assertThat(bucket.objects()).isEmpty();
  }

  @Test
  void aStoreThatIsAwayRefusesTheFileAndKeepsNothing() {
    product.configure(BucketSettings.ENDPOINT, "http://localhost:9");
    nameTheBucket();

    assertRefused(Kind.CONFLICT, "evidence.store-unavailable", () -> add(SampleFiles.PDF));
    assertThat(product.database().number("SELECT count(*) FROM evidence")).isZero();
  }

  @Test
  void halfASettingIsToldAtTheStart() {
    product.configure(BucketSettings.ENDPOINT, bucket.address());

    assertThatThrownBy(() -> run(BucketSettings.class, BucketSettings::check))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("plan.evidence.s3.bucket");
  }

  private void storeInBucket() {
    product.configure(BucketSettings.ENDPOINT, bucket.address());
    nameTheBucket();
  }

  private void nameTheBucket() {
    product.configure("plan.evidence.s3.bucket", "plan");
    product.configure("plan.evidence.s3.access-key", "key");
    product.configure("plan.evidence.s3.secret-key", "secret");
  }

  private void aDayPasses() {
    product.database().execute("UPDATE stored_object SET since = since - interval '25 hours'");
  }

  private void sweep() {
    run(ObjectSweep.class, ObjectSweep::run);
  }

  private EvidenceDetails add(byte[] content) {
    return add("总结.pdf", content);
  }

  private EvidenceDetails add(String name, byte[] content) {
    return add(name, new ByteArrayInputStream(content));
  }

  private EvidenceDetails add(String name, InputStream content) {
    return product.as(CHEN_CCPD, EvidenceService.class, files -> files.add(report, name, content));
  }

  private byte[] content(EvidenceDetails file) {
    var target = new ByteArrayOutputStream();
    run(EvidenceService.class, files -> files.write(file.id(), target));
    return target.toByteArray();
  }

  private <S> void run(Class<S> service, Consumer<S> work) {
    product.as(
        CHEN_CCPD,
        service,
        bean -> {
          work.accept(bean);
          return true;
        });
  }
}
