package org.ipplan.it.support;

import org.ipplan.it.PlanSystem;

/** A plan of two tasks, for tests that need several years. */
public final class ShortPlan {
  private static final String TEXT =
      """
      YEAR年知识产权强国建设推进计划
      为做好年度落实，安排任务如下。
      一、健全知识产权制度体系
      （一）法律法规规章
      1.起草植物新品种保护条例修订稿并STAGE。（农业农村部、国家林草局负责）
      2.海关知识产权保护条例修改方案报请审议。（海关总署负责）
      """;

  private ShortPlan() {}

  /**
   * Imports and publishes the plan of a year that no other test uses.
   *
   * @param stage how far the first task is to go in that year
   */
  public static void publish(int year, String stage) {
    var text = TEXT.replace("YEAR", Integer.toString(year)).replace("STAGE", stage);
    PlanSystem.official("li.office")
        .postText("/plans/imports?year=" + year + "&dryRun=false", text)
        .expect(201);
    PlanSystem.official("zhang.office")
        .step("/plans/" + year + "/versions/1", "publish")
        .expect(200);
  }
}
