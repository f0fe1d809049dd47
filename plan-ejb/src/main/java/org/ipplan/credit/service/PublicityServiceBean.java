package org.ipplan.credit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.PublicEntry;
import org.ipplan.credit.PublicityService;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Answers everybody. */
@Stateless
@PermitAll
public class PublicityServiceBean implements PublicityService {
  @Inject PublicReads reads;

  @Override
  public Page<PublicEntry> entries(
      @Nullable String query,
      @Nullable LocalDate validOn,
      int limit,
      @Nullable String cursor,
      boolean count) {
    var text = Rows.text(query);
    if (!text.isEmpty() && text.codePointCount(0, text.length()) < LEAST_QUERY) {
      throw DomainException.invalid("q", "credit.public-query-short", LEAST_QUERY);
    }
    return reads.page(text, validOn, limit, cursor, count);
  }

  @Override
  public PublicEntry get(UUID id) {
    return reads.one(id).orElseThrow(() -> DomainException.notFound("credit.public-not-found", id));
  }

  @Override
  public List<PublicEntry> ofSubject(String code, @Nullable LocalDate validOn) {
    return reads.ofSubject(UnifiedSocialCreditCode.normalized(code), validOn);
  }
}
