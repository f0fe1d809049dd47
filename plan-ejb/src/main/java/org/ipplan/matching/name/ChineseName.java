package org.ipplan.matching.name;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a name with Chinese characters apart. */
final class ChineseName {
  private static final Pattern BRANCH =
      Pattern.compile("^(.+?(?:公司|事务所))(.{1,12}(?:分公司|分店|分所|分部|办事处|营业部|门店|店)|分公司|分所)$");
  private static final Pattern ZONE = Pattern.compile("^(?:经济技术|高新技术产业|工业|保税|高新)(?:开发区|园区|新区|区)");
  private static final String GROUP = "集团";

  private final String plain;
  private String rest;
  private @Nullable String region;
  private String form;
  private boolean group;
  private String branch = "";

  private ChineseName(String folded) {
    var brackets = new Brackets(folded);
    plain = Folding.plain(folded);
    rest = brackets.outside();
    form = brackets.form();
    group = brackets.group();
    takeBranch();
    takeForm();
    takeGroup();
    takeRegion(brackets.region());
  }

  static NameParts parts(String written, String folded) {
    var name = new ChineseName(folded);
    var begin = TradeWords.begin(name.rest);
    return new NameParts(
        written,
        name.plain,
        false,
        name.region,
        name.rest.substring(0, begin),
        name.rest.substring(begin),
        List.of(),
        name.form,
        name.group,
        name.branch);
  }

  private void takeBranch() {
    var matcher = BRANCH.matcher(rest);
    if (matcher.matches()) {
      rest = matcher.group(1);
      branch = matcher.group(2);
    }
  }

  private void takeForm() {
    var found = LegalForms.atEnd(rest);
    if (found != null) {
      rest = rest.substring(0, rest.length() - found.length());
      form = found.kind();
    }
  }

  private void takeGroup() {
    if (rest.endsWith(GROUP) && rest.length() > GROUP.length()) {
      rest = rest.substring(0, rest.length() - GROUP.length());
      group = true;
    }
  }

  /** The region in front, then smaller ones inside it; one in brackets where it goes with them. */
  private void takeRegion(@Nullable String bracketed) {
    for (var found = Regions.at(rest, null);
        found != null && rest.length() - found.length() >= 2;
        found = Regions.at(rest, region)) {
      region = found.code();
      rest = rest.substring(found.length());
    }
    if (region != null) {
      rest = ZONE.matcher(rest).replaceFirst("");
    }
    if (bracketed != null && (region == null || bracketed.startsWith(region))) {
      region = bracketed;
    } else if (bracketed != null && region != null && !region.startsWith(bracketed)) {
      branch = branch + bracketed;
    }
  }
}
