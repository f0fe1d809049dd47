package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.CheckedSettings;

/**
 * Which bucket of an S3-compatible store takes new files: {@code plan.evidence.s3.*}. None, unless
 * an endpoint is named; then all but the region are required.
 */
@ApplicationScoped
public class BucketSettings implements CheckedSettings {
  /** Name of the setting with the store's address. */
  public static final String ENDPOINT = "plan.evidence.s3.endpoint";

  private static final String DEFAULT_REGION = "us-east-1";

  @Inject Instance<Config> config;

  /**
   * Where a bucket is and how to sign for it.
   *
   * @param region as the store was told to call it
   */
  record Address(URI endpoint, String region, String bucket, String accessKey, String secretKey) {}

  Optional<Address> address() {
    return value("endpoint").map(this::address);
  }

  @Override
  public void check() {
    address();
  }

  private Address address(String endpoint) {
    return new Address(
        uri(endpoint),
        value("region").orElse(DEFAULT_REGION),
        required("bucket"),
        required("access-key"),
        required("secret-key"));
  }

  private static URI uri(String endpoint) {
    if (!endpoint.matches("https?://[^/?#\\s]+/?")) {
      throw new IllegalStateException(ENDPOINT + " is an address, as https://store.example:9000");
    }
    return URI.create(endpoint);
  }

  private String required(String name) {
    return value(name)
        .orElseThrow(
            () -> new IllegalStateException(ENDPOINT + " needs plan.evidence.s3." + name + " too"));
  }

  private Optional<String> value(String name) {
    return config.stream()
        .findFirst()
        .flatMap(settings -> settings.getOptionalValue("plan.evidence.s3." + name, String.class))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
