package org.ipplan.progress.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.progress.persistence.BucketSettings.Address;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A bucket of an S3-compatible store. A content is an object named by its key; what is longer than
 * a part goes up in parts, so that one part at a time is in memory.
 */
@ApplicationScoped
public class Bucket {
  private static final Logger LOG = Logger.getLogger(Bucket.class.getName());

  /** Of an upload, in bytes; stores take none below 5 MiB but the last. */
  static final int PART = 8 * 1024 * 1024;

  /** 416 Range Not Satisfiable (RFC 9110, 15.5.17). */
  private static final int BEYOND_THE_END = 416;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject BucketSettings settings;

  private @Nullable S3Client client;

  /** Whether one is configured. */
  boolean isThere() {
    return settings.address().isPresent();
  }

  /**
   * Stores a stream to its end.
   *
   * @throws IOException where the stream fails; a part that went up is taken back
   * @throws DomainException {@code evidence.store-unavailable}
   */
  void put(long key, InputStream content) throws IOException {
    var first = content.readNBytes(PART);
    try {
      if (first.length < PART) {
        client().putObject(to -> to.bucket(name()).key(object(key)), RequestBody.fromBytes(first));
      } else {
        putInParts(key, first, content);
      }
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  /**
   * Some of a content.
   *
   * @return at most {@code length} bytes; none beyond the end
   * @throws DomainException {@code evidence.store-unavailable}
   */
  byte[] read(long key, long offset, int length) {
    try {
      return client()
          .getObjectAsBytes(
              from ->
                  from.bucket(name())
                      .key(object(key))
                      .range("bytes=" + offset + "-" + (offset + length - 1)))
          .asByteArray();
    } catch (S3Exception e) {
      if (e.statusCode() == BEYOND_THE_END) {
        return new byte[0];
      }
      throw unavailable(e);
    } catch (SdkException e) {
      throw unavailable(e);
    }
  }

  /** Also of what is not there. */
  void delete(long key) {
    client().deleteObject(which -> which.bucket(name()).key(object(key)));
  }

  private void putInParts(long key, byte[] first, InputStream rest) throws IOException {
    var upload =
        client().createMultipartUpload(to -> to.bucket(name()).key(object(key))).uploadId();
    try {
      var parts = new ArrayList<CompletedPart>();
      for (var part = first; part.length > 0; part = rest.readNBytes(PART)) {
        parts.add(putPart(key, upload, parts.size() + 1, part));
      }
      complete(key, upload, parts);
    } catch (IOException | RuntimeException e) {
      abort(key, upload, e);
      throw e;
    }
  }

  /** Takes the parts back; why it comes to that is told even where this fails. */
  private void abort(long key, String upload, Exception because) {
    try {
      client()
          .abortMultipartUpload(which -> which.bucket(name()).key(object(key)).uploadId(upload));
    } catch (SdkException e) {
      because.addSuppressed(e);
    }
  }

  private CompletedPart putPart(long key, String upload, int number, byte[] part) {
    var answer =
        client()
            .uploadPart(
                to -> to.bucket(name()).key(object(key)).uploadId(upload).partNumber(number),
                RequestBody.fromBytes(part));
    return CompletedPart.builder().partNumber(number).eTag(answer.eTag()).build();
  }

  private void complete(long key, String upload, List<CompletedPart> parts) {
    client()
        .completeMultipartUpload(
            which ->
                which
                    .bucket(name())
                    .key(object(key))
                    .uploadId(upload)
                    .multipartUpload(all -> all.parts(parts)));
  }

  private static DomainException unavailable(SdkException cause) {
    LOG.log(Level.WARNING, "The object store did not do as asked", cause);
    return DomainException.conflict(List.of(Refusal.of("evidence.store-unavailable")));
  }

  private static String object(long key) {
    return "evidence/" + Long.toHexString(key);
  }

  private String name() {
    return address().bucket();
  }

  private Address address() {
    return settings
        .address()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "A file lies in an object store, and "
                        + BucketSettings.ENDPOINT
                        + " is not set"));
  }

  private synchronized S3Client client() {
    var made = client;
    if (made == null) {
      made = make(address());
      client = made;
    }
    return made;
  }

  private static S3Client make(Address at) {
    return S3Client.builder()
        .endpointOverride(at.endpoint())
        .region(Region.of(at.region()))
        .forcePathStyle(true)
        .serviceConfiguration(how -> how.chunkedEncodingEnabled(false))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(at.accessKey(), at.secretKey())))
        // not every compatible store knows the newer check sums; TLS and our own SHA-256 hold it
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(PATIENCE).socketTimeout(PATIENCE))
        .build();
  }

  @PreDestroy
  void close() {
    if (client != null) {
      client.close();
    }
  }
}
