package org.ipplan.matching.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ipplan.matching.MatchFeature;
import org.ipplan.matching.MatchReason;
import org.jspecify.annotations.Nullable;

/** Compares a name somebody asks for with a name of a subject, feature by feature. */
public final class Comparison {
  private static final int MANY = 4;

  private final NameParts asked;
  private final NameParts meant;

  public Comparison(NameParts asked, NameParts meant) {
    this.asked = asked;
    this.meant = meant;
  }

  /**
   * The features of the names; their weights make 1.
   *
   * @param askedRegion given beside the name, without zeros at its end
   * @param meantRegion on record, without zeros at its end
   */
  public List<MatchReason> reasons(@Nullable String askedRegion, @Nullable String meantRegion) {
    var alignment = asked.romanised() && !meant.romanised() ? null : new Alignment(asked, meant);
    return List.of(
        reason(MatchFeature.TRADE_NAME, tradeName(alignment)),
        reason(MatchFeature.INDUSTRY, industry(alignment)),
        reason(MatchFeature.REGION, region(askedRegion, meantRegion)),
        reason(MatchFeature.LEGAL_FORM, legalForm()),
        reason(MatchFeature.WRITING, writing()));
  }

  private static MatchReason reason(MatchFeature feature, double value) {
    return new MatchReason(feature, Weights.OF_NAMES.getOrDefault(feature, 0.0), value);
  }

  private double tradeName(@Nullable Alignment alignment) {
    if (isSpelled()) {
      return spelled();
    }
    return alignment == null ? spelled() : aligned(alignment.tradeName());
  }

  /** Whether Latin letters stand for the Chinese characters of the other. */
  private boolean isSpelled() {
    return !Folding.hasHan(asked.tradeName()) && Folding.hasHan(meant.tradeName());
  }

  private double spelled() {
    var spellings = Spelling.joined(meant.tradeName());
    var passport = asked.tradeName().replace("lyu", "lv").replace("nyu", "nv");
    if (spellings.contains(asked.tradeName()) || spellings.contains(passport)) {
      return Weights.SAME_PINYIN;
    }
    var near = spellings.stream().anyMatch(each -> Edits.between(each, asked.tradeName()) == 1);
    return near ? Weights.ONE_OTHER : 0;
  }

  private double aligned(Alignment.Cost cost) {
    var left = 1 - Weights.SLIP_IN_TRADE_NAME * cost.slips();
    var wrong = cost.others() + cost.gaps();
    if (wrong == 0) {
      return Math.max(0, left);
    }
    if (wrong > 1) {
      return 0;
    }
    var many = cost.others() == 0 && meant.tradeName().length() >= MANY;
    return Math.max(0, left) * (many ? Weights.ONE_OF_MANY : Weights.ONE_OTHER);
  }

  private double industry(@Nullable Alignment alignment) {
    if (alignment == null) {
      return industryWords();
    }
    var cost = alignment.industry();
    if (cost.others() > 0) {
      return 0;
    }
    var left = Math.max(0, 1 - cost.slips());
    return left * (cost.gaps() == 0 ? 1 : cost.gaps() == 1 ? Weights.HALF_A_WORD : Weights.A_WORD);
  }

  /** Words of a romanised name stand for Chinese ones; each for one. */
  private double industryWords() {
    var words = new ArrayList<>(TradeWords.cut(meant.industry()));
    var all = words.size() + asked.industryWords().size();
    var found = 0;
    for (Set<String> each : asked.industryWords()) {
      found +=
          words.stream().filter(each::contains).findFirst().filter(words::remove).isPresent()
              ? 2
              : 0;
    }
    if (found == all) {
      return 1;
    }
    return found == 0 ? 0 : Weights.A_WORD * found / all;
  }

  private double region(@Nullable String askedRegion, @Nullable String meantRegion) {
    var unknown = Weights.REGION_UNKNOWN;
    var named = Regions.agreement(asked.region(), meant.region(), 1);
    if (askedRegion != null) {
      return Math.min(named, Regions.agreement(askedRegion, either(meantRegion, meant), unknown));
    }
    if (asked.region() != null && meant.region() != null) {
      return named;
    }
    return Regions.agreement(asked.region(), either(meantRegion, meant), unknown);
  }

  private static @Nullable String either(@Nullable String recorded, NameParts name) {
    return recorded == null ? name.region() : recorded;
  }

  private double legalForm() {
    if (asked.group() != meant.group() || !asked.branch().equals(meant.branch())) {
      return 0;
    }
    if (asked.form().equals(meant.form())) {
      return 1;
    }
    return asked.form().isEmpty() || meant.form().isEmpty()
        ? Weights.FORM_LEFT_OUT
        : Weights.OTHER_FORM;
  }

  private double writing() {
    if (asked.written().equals(meant.written())) {
      return 1;
    }
    return asked.plain().equals(meant.plain()) ? Weights.ALIKE : 0;
  }
}
