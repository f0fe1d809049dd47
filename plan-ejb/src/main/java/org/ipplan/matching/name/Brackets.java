package org.ipplan.matching.name;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of a folded name what stands in brackets and is no part of it. */
final class Brackets {
  private static final Pattern PAIR = Pattern.compile("[(\\[{【〔〖]([^)\\]}】〕〗]*)[)\\]}】〕〗]");
  private static final String GROUP = "集团";

  private final StringBuilder outside = new StringBuilder();
  private @Nullable String region;
  private String form = LegalForms.NONE;
  private boolean group;

  Brackets(String folded) {
    var pairs = PAIR.matcher(folded);
    int from = 0;
    while (pairs.find()) {
      outside.append(folded, from, pairs.start());
      take(pairs.group(1));
      from = pairs.end();
    }
    outside.append(folded, from, folded.length());
  }

  private void take(String bracketed) {
    var inner = Folding.plain(bracketed);
    var place = region == null ? Regions.of(inner) : null;
    var kind = LegalForms.of(inner);
    if (place != null) {
      region = place;
    } else if (inner.equals(GROUP)) {
      group = true;
    } else if (kind != null) {
      form = kind;
    } else if (!isRemark()) {
      outside.append(inner);
    }
  }

  /** What follows the legal form says something about the name. */
  private boolean isRemark() {
    return LegalForms.exact(Folding.plain(outside.toString())) != null;
  }

  /** The name without what was taken out. */
  String outside() {
    return Folding.plain(outside.toString());
  }

  /** Code of a region in brackets, null where there is none. */
  @Nullable String region() {
    return region;
  }

  /** Kind of a legal form in brackets. */
  String form() {
    return form;
  }

  boolean group() {
    return group;
  }
}
