package org.ipplan.plan.domain.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How alike two texts of one language are. */
class VocabularyTest {
  private static final List<String> PLAN =
      List.of(
          "推进知识产权海关保护条例修订",
          "推进知识产权金融生态建设",
          "推进植物新品种保护条例修订",
          "推进知识产权公共服务",
          "Promote the revision of the plant variety regulations",
          "Promote public services for intellectual property");

  private final Vocabulary words = Vocabulary.of(PLAN);

  @Test
  void theSameWordsAreAlikeAndOthersAreNot() {
    assertThat(likeness(PLAN.get(0), PLAN.get(0))).isGreaterThan(0.999);
    assertThat(likeness(PLAN.get(1), "植物新品种")).isZero();
  }

  @Test
  void whatEveryTaskSaysTellsNoTwoApart() {
    assertThat(likeness(PLAN.get(0), "海关保护条例"))
        .isGreaterThan(1.2 * likeness(PLAN.get(0), "推进知识产权"));
  }

  @Test
  void widthCaseMarksAndNumbersDoNotCount() {
    assertThat(likeness("PLANT variety", "ｐｌａｎｔ，variety 2025")).isGreaterThan(0.999);
    assertThat(likeness("修订《植物新品种保护条例》。", "修订植物新品种保护条例")).isGreaterThan(0.8);
  }

  @Test
  void aTextWithoutWordsIsLikeNothing() {
    assertThat(likeness("2025", PLAN.get(0))).isZero();
    assertThat(likeness("", "")).isZero();
  }

  @Test
  void charactersBeyondTheBasicPlaneAreWhole() {
    assertThat(likeness("\ud842\udfb7国", "\ud842\udfb7国")).isGreaterThan(0.999);
  }

  private double likeness(String one, String other) {
    return Vocabulary.likeness(words.weights(one), words.weights(other));
  }
}
