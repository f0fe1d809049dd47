package org.ipplan.web.quota;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The quotas of this member. */
@ApplicationScoped
public class Quotas {
  @Inject QuotaSettings settings;

  @SuppressWarnings("NullAway.Init") // begin() does
  private Quota requests;

  @SuppressWarnings("NullAway.Init") // begin() does
  private Quota heavy;

  @SuppressWarnings("NullAway.Init") // begin() does
  private Quota withoutToken;

  @SuppressWarnings("NullAway.Init") // begin() does
  private Quota certificates;

  @PostConstruct
  void begin() {
    var usual = settings.requests();
    var own = settings.requestsOf();
    var ofHeavy = settings.heavy();
    var ofPublic = settings.withoutToken();
    var ofCertificates = settings.certificates();
    requests = new Quota("requests", who -> own.getOrDefault(who, usual));
    heavy = new Quota("heavy", who -> ofHeavy);
    withoutToken = new Quota("public", address -> ofPublic);
    certificates = new Quota("certificates", address -> ofCertificates);
  }

  /** Whatever a caller asks; by name. */
  public Quota requests() {
    return requests;
  }

  /** What costs much more than reading; by name. */
  public Quota heavy() {
    return heavy;
  }

  /** Whatever is asked without a token; by network. */
  public Quota withoutToken() {
    return withoutToken;
  }

  /** Certificates, which are made without a token; by network. */
  public Quota certificates() {
    return certificates;
  }
}
