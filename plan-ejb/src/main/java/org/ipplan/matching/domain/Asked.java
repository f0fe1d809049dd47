package org.ipplan.matching.domain;

import org.ipplan.matching.MatchQuery;
import org.ipplan.matching.name.NameKey;
import org.ipplan.matching.name.NameParts;
import org.ipplan.matching.name.Names;
import org.ipplan.matching.name.Regions;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** A query, read once for all the names it is compared with. */
public final class Asked {
  private static final String APART = "|";

  private final NameParts parts;
  private final @Nullable String region;
  private final String code;
  private final boolean goodCode;
  private final NameKey key;

  public Asked(MatchQuery query) {
    parts = Names.parts(query.name());
    region = Regions.trimmed(query.regionCode());
    var given = query.code();
    var check = UnifiedSocialCreditCode.check(given == null ? "" : given);
    code = check.normalized();
    goodCode = check.valid();
    key = NameKey.of(parts, region);
  }

  NameParts parts() {
    return parts;
  }

  /** Given beside the name, without the zeros at its end; null where it was not. */
  @Nullable String region() {
    return region;
  }

  /** As it is kept; empty where none was given. */
  public String code() {
    return code;
  }

  /** Whether the code passes its check: only then another one speaks against a subject. */
  boolean hasGoodCode() {
    return goodCode;
  }

  public NameKey key() {
    return key;
  }

  /** What decisions are remembered by: the same name, code and region are the same question. */
  public String question() {
    return String.join(APART, key.plain(), code, region == null ? "" : region);
  }
}
