package org.ipplan.ruleset;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A management measure.
 *
 * @param basisZh the legal basis; a measure without one does not exist
 * @param grounds codes of the grounds it follows from alone; empty where it follows from each
 * @param grades codes of the grades it follows from; empty for measures that follow from a list
 * @param when what it takes beside the ground; null where it takes nothing more
 * @param itemZh its item in the national basic list of sanctions; null where the pack names none
 */
public record Measure(
    String code,
    String nameZh,
    String nameEn,
    String basisZh,
    String basisEn,
    List<String> grounds,
    List<String> grades,
    @Nullable Condition when,
    @Nullable String itemZh,
    @Nullable String itemEn)
    implements Serializable {

  /** What a measure takes beside its ground. */
  public enum Condition {
    /** A repeat within the years the rules give, or grave circumstances. */
    REPEAT_OR_GRAVE,
    /** It is a listing as seriously dishonest, which has a procedure of its own. */
    LISTING,
    /** It stands for others that law or central policy gives and that an office names. */
    OTHERS
  }

  public Measure {
    grounds = List.copyOf(grounds);
    grades = List.copyOf(grades);
  }

  /** Whether it follows from a ground. */
  public boolean isOfGround(String ground) {
    return grounds.isEmpty() || grounds.contains(ground);
  }

  /** Whether somebody applies it because of an entry, as opposed to a procedure of its own. */
  public boolean isApplied() {
    return when == null || when == Condition.REPEAT_OR_GRAVE;
  }
}
