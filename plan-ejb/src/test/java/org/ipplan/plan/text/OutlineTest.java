package org.ipplan.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which paragraph is a chapter, a section, a task, or none of these. */
class OutlineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.|2.|3.",
        "1．|2．|3．",
        "1、|2、|3、",
        "1 .|2、|3．",
        "（1）|（2）|（3）",
        "1)|2)|3)",
        "①|②|③",
        "（一）|（二）|（三）",
        "( 一 )|(二)|（三)",
        "一、|二、|三、",
        "第一条|第二条|第三条",
        "第1条|第2条|第3条",
        "任务1：|任务2：|任务3：",
        "１．|２．|３．"
      })
  void tasksAreFoundUnderEveryStyleOfNumber(String first, String second, String third) {
    ParsedPlan plan =
        Plans.read(first + "修订条例。（司法部负责）", second + "制定办法。（财政部负责）", third + "开展试点。（商务部负责）");

    assertThat(plan.tasks())
        .extracting(ParsedTask::number, ParsedTask::text)
        .containsExactly(tuple(1, "修订条例。"), tuple(2, "制定办法。"), tuple(3, "开展试点。"));
    assertThat(plan.anomalies()).isEmpty();
  }

  @Test
  void chaptersMayBeNumberedLikeTasks() {
    ParsedPlan plan =
        Plans.read(
            "1. Better rules",
            "1. Revise the law. (The Ministry of Justice is responsible)",
            "2. Draft rules. (The Ministry of Finance is responsible)",
            "2. Better protection",
            "3. Publish cases. (The Supreme People’s Court is responsible)",
            "3. Better services",
            "4. Build it. (The Ministry of Commerce is responsible)");

    assertThat(plan.chapters())
        .extracting(ParsedChapter::number, ParsedChapter::title, ParsedChapter::line)
        .containsExactly(
            tuple(1, "Better rules", 1),
            tuple(2, "Better protection", 4),
            tuple(3, "Better services", 6));
    assertThat(plan.tasks())
        .extracting(ParsedTask::number, ParsedTask::chapter)
        .containsExactly(tuple(1, 1), tuple(2, 1), tuple(3, 2), tuple(4, 3));
    assertThat(plan.anomalies()).isEmpty();
  }

  @Test
  void chaptersNumberedLikeTasksMayRestartTheTasks() {
    ParsedPlan plan =
        Plans.read(
            "1. Better rules",
            "1. Revise the law. (The Ministry of Justice is responsible)",
            "2. Better protection",
            "1. Publish cases. (The Supreme People’s Court is responsible)",
            "2. Train judges. (The Supreme People’s Court is responsible)",
            "3. Better services",
            "1. Build it. (The Ministry of Commerce is responsible)");

    assertThat(plan.chapters()).hasSize(3);
    assertThat(plan.tasks())
        .extracting(ParsedTask::number, ParsedTask::label, ParsedTask::chapter)
        .containsExactly(
            tuple(1, "1.", 1), tuple(2, "1.", 2), tuple(3, "2.", 2), tuple(4, "1.", 3));
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.NUMBERING_RESTARTS);
  }

  @Test
  void tasksMayBeNumberedThroughUnderSections() {
    ParsedPlan plan =
        Plans.read(
            "一、完善制度",
            "（一）法律",
            "1.修订法律。（司法部负责）",
            "（二）政策",
            "2.制定政策。（财政部负责）",
            "二、组织保障",
            "3.加强监测。（联席会议办公室负责）");

    assertThat(plan.tasks())
        .extracting(ParsedTask::chapter, ParsedTask::section)
        .containsExactly(tuple(1, 1), tuple(1, 2), tuple(2, null));
    assertThat(plan.anomalies()).isEmpty();
  }

  @Test
  void principlesBeforeTheTasksAreNoTasks() {
    ParsedPlan plan =
        Plans.read(
            "一、总体要求",
            "（一）指导思想。坚持统筹协调，坚持改革创新。",
            "（二）基本原则。坚持问题导向。",
            "二、重点任务",
            "（三）修订法律。推动立法。（司法部负责）",
            "（四）制定政策。（财政部负责）",
            "三、保障措施",
            "（五）加强领导。各部门要高度重视。");

    assertThat(plan.tasks()).extracting(ParsedTask::number).containsExactly(3, 4);
    assertThat(Plans.codes(plan)).containsOnly(AnomalyCode.NOT_A_TASK).hasSize(3);
  }

  @Test
  void aNumberedParagraphAmongTasksIsATaskThoughItNamesNobody() {
    ParsedPlan plan = Plans.read("1.修订法律。（司法部负责）", "2.制定政策。", "3.健全制度", "4.开展试点。（商务部负责）");

    assertThat(plan.tasks()).hasSize(4);
    assertThat(plan.anomalies())
        .extracting(Anomaly::code, Anomaly::task)
        .containsExactly(
            tuple(AnomalyCode.NO_RESPONSIBILITY, 2), tuple(AnomalyCode.NO_RESPONSIBILITY, 3));
  }

  @Test
  void aParagraphWithoutClauseAtTheEdgeOfAChapterIsATask() {
    ParsedPlan plan =
        Plans.read("一、制度", "（一）修订法律。（司法部负责）", "二、保护", "（二）健全制度。", "三、服务", "（三）开展试点。（商务部负责）");

    assertThat(plan.tasks()).extracting(ParsedTask::chapter).containsExactly(1, 2, 3);
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.NO_RESPONSIBILITY);
  }

  @Test
  void theLastTaskMayNameNobodyButAnAnnexIsNoTask() {
    ParsedPlan plan = Plans.read("1.修订法律。（司法部负责）", "2.制定政策。", "附件", "1.名单", "2.联系方式");

    assertThat(plan.tasks())
        .extracting(ParsedTask::number, ParsedTask::text)
        .containsExactly(tuple(1, "修订法律。"), tuple(2, "制定政策。"));
    assertThat(Plans.codes(plan))
        .containsExactly(
            AnomalyCode.NO_RESPONSIBILITY, AnomalyCode.NOT_A_TASK, AnomalyCode.NOT_A_TASK);
  }

  @Test
  void aPlanWithoutLineBreaksIsDividedByItsNumbers() {
    ParsedPlan plan =
        Plans.read(
            "2024年工作要点一、完善制度（一）法律1.修订法律，推进审议。（司法部负责）2.制定2.0版办法，落实第（一）项。（财政部负责）"
                + "（二）政策3.开展试点。（商务部负责）二、强化保护4.公布案例。（最高人民法院负责）");

    assertThat(plan.chapters()).extracting(ParsedChapter::title).containsExactly("完善制度", "强化保护");
    assertThat(plan.tasks())
        .extracting(ParsedTask::number, ParsedTask::chapter, ParsedTask::section)
        .containsExactly(tuple(1, 1, 1), tuple(2, 1, 1), tuple(3, 1, 2), tuple(4, 2, null));
    assertThat(plan.title()).isEqualTo("2024年工作要点");
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.RUN_ON_TEXT);
  }

  @Test
  void anEnglishPlanWithoutLineBreaksIsDividedByItsNumbers() {
    ParsedPlan plan =
        Plans.read(
            "1. Better rules (1) Laws 1. Revise the law. (The Ministry of Justice is responsible) 2."
                + " Draft it. (The Ministry of Finance is responsible) (2) Policies 3. Try it. (The"
                + " Ministry of Commerce is responsible) 2. Protection 4. Publish cases. (The"
                + " Supreme People’s Court is responsible)");

    assertThat(plan.chapters())
        .extracting(ParsedChapter::title)
        .containsExactly("Better rules", "Protection");
    assertThat(plan.tasks()).extracting(ParsedTask::number).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aHeadingGluedToATaskIsTakenApart() {
    ParsedPlan plan = Plans.read("一、制度", "1.修订法律。（司法部负责）二、保护", "2.公布案例。（最高人民法院负责）");

    assertThat(plan.chapters()).extracting(ParsedChapter::title).containsExactly("制度", "保护");
    assertThat(plan.anomalies())
        .extracting(Anomaly::code, Anomaly::task, Anomaly::line)
        .containsExactly(tuple(AnomalyCode.GLUED_HEADING, 1, 2));
  }

  @Test
  void aTaskGluedToATaskIsTakenApart() {
    ParsedPlan plan = Plans.read("1.修订法律。（司法部负责）2.公布案例。（最高人民法院负责）", "3.试点。（商务部负责）");

    assertThat(plan.tasks()).hasSize(3);
    assertThat(Plans.codes(plan)).containsExactly(AnomalyCode.GLUED_TASK);
  }

  @Test
  void aTableOfContentsAndASalutationAreNotThePlan() {
    ParsedPlan plan =
        Plans.read(
            "目录",
            "一、完善制度……………1",
            "二、强化保护……………2",
            "2024年推进计划",
            "司法部、财政部、商务部、教育部、科技部、公安部：",
            "一、完善制度",
            "1.修订法律。（司法部负责）",
            "二、强化保护",
            "2.公布案例。（最高人民法院负责）",
            "",
            "分享到：",
            "版权所有");

    assertThat(plan.title()).isEqualTo("2024年推进计划");
    assertThat(plan.chapters())
        .extracting(ParsedChapter::title, ParsedChapter::line)
        .containsExactly(tuple("完善制度", 6), tuple("强化保护", 8));
    assertThat(plan.tasks()).hasSize(2);
    assertThat(plan.anomalies()).isEmpty();
  }

  @Test
  void theWordsOfAHeadingDoNotGoIntoItsIntroduction() {
    ParsedPlan plan = Plans.read("一、完善制度", "按照要求，做好以下工作。", "1.修订法律。（司法部负责）", "2.试点。（商务部负责）");

    assertThat(plan.chapters()).extracting(ParsedChapter::title).containsExactly("完善制度");
  }

  @Test
  void aWrappedTaskIsOneTask() {
    ParsedPlan plan =
        Plans.read(
            "1. Revise the law and",
            "the rules. (The Ministry of Justice and",
            "the Ministry of Finance are responsible)",
            "2. Go on. (The Ministry of Commerce is responsible)");

    assertThat(plan.tasks().get(0).text()).isEqualTo("Revise the law and the rules.");
    assertThat(Plans.participants(plan.tasks().get(0))).containsExactly("Ministry of Finance");
    assertThat(plan.anomalies()).isEmpty();
  }

  @Test
  void measuresUnderATaskAreTasksOfTheirOwnWhenTheyNameSomebody() {
    ParsedPlan plan =
        Plans.read(
            "一、释放活力",
            "（一）培育主体。（财政部牵头，各有关部门和单位按职责分工负责）",
            "具体举措：",
            "1.落实政策。（税务总局负责）",
            "2.指导地方。（商务部负责）",
            "（二）稳定增长。（财政部负责）",
            "1.盘活限额。（财政部负责）");

    assertThat(plan.tasks())
        .extracting(ParsedTask::number, ParsedTask::label)
        .containsExactly(
            tuple(1, "（一）"), tuple(2, "1."), tuple(3, "2."), tuple(4, "（二）"), tuple(5, "1."));
    assertThat(Plans.codes(plan))
        .containsExactly(AnomalyCode.COLLECTIVE_PARTY, AnomalyCode.NUMBERING_RESTARTS);
  }

  @Test
  void aTextWithoutNumbersHasNoTasksAndSaysSo() {
    assertThat(Plans.codes(Plans.read("通知", "请认真贯彻执行。"))).containsExactly(AnomalyCode.NO_TASKS);
    assertThat(Plans.codes(Plans.read(""))).containsExactly(AnomalyCode.NO_TASKS);
  }
}
