package org.ipplan.plan.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageService;
import org.ipplan.plan.PlanImportService;
import org.ipplan.plan.PlanService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;

/** The sample year 2024 and a short plan for 2025, both published. */
final class TwoYears implements AutoCloseable {
  /** Of the sample year: plant varieties 4, genetic resources 5, customs 6, medicine 7 and 21. */
  static final String PLAN_2025 =
      """
      2025年知识产权强国建设推进计划
      为做好年度落实，安排2025年任务如下。
      一、健全知识产权制度体系
      （一）法律法规规章
      1.公布修订后的植物新品种保护条例并做好施行准备。（国家林草局、农业农村部、司法部负责）
      2.海关知识产权保护条例修改方案报请审议。（海关总署负责）
      3.推进中医药传统知识保护条例立法，收集整理中医药传统知识项目名录。（国家中医药局、国家卫生健康委、国家知识产权局负责）
      4.谋划下一个五年的总体布局并启动编制。（国家知识产权局负责）
      """;

  private final Product product = Product.start().withDirectory().withSampleYear();

  TwoYears() {
    publish(2025, PLAN_2025);
  }

  Product product() {
    return product;
  }

  /** Imports and publishes a text as the next version of a year. */
  void publish(int year, String text) {
    var preview =
        product.as(
            Officials.LI_OFFICE,
            PlanImportService.class,
            plans -> plans.preview(year, text.getBytes(UTF_8), "text/plain"));
    int number =
        product.as(
            Officials.LI_OFFICE, PlanImportService.class, plans -> plans.commit(preview.id()));
    product.as(
        Officials.ZHANG_OFFICE,
        PlanService.class,
        plans -> plans.publish(year, number, plans.version(year, number).version()));
  }

  LineageService.Suggested suggest() {
    return product.as(
        Officials.LI_OFFICE, LineageService.class, lineage -> lineage.suggest(2024, 2025));
  }

  List<LineageEntry> compare(Caller reader) {
    return product.as(reader, LineageService.class, lineage -> lineage.compare(2024, 2025));
  }

  List<LineageEntry> ofTask(Caller reader, UUID task) {
    return product.as(reader, LineageService.class, lineage -> lineage.ofTask(task));
  }

  /** The entry of a pair of numbers, as the office sees it. */
  LineageEntry entry(int from, int to) {
    return compare(Officials.LI_OFFICE).stream()
        .filter(entry -> number(entry.from()) == from && number(entry.to()) == to)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entry " + from + " → " + to));
  }

  LineageEntry.Link link(int from, int to) {
    var link = entry(from, to).link();
    if (link == null) {
      throw new AssertionError("no link " + from + " → " + to);
    }
    return link;
  }

  LineageEntry take(Caller caller, LineageEntry.Link link, String action) {
    return take(caller, link, action, null, StepInput.NONE);
  }

  LineageEntry take(
      Caller caller,
      LineageEntry.Link link,
      String action,
      @Nullable LineageKind kind,
      StepInput input) {
    return product.as(
        caller,
        LineageService.class,
        lineage -> lineage.take(link.id(), action, link.version(), kind, input));
  }

  UUID set(Caller caller, LineageKind kind, UUID from, @Nullable UUID to) {
    return product.as(
        caller,
        LineageService.class,
        lineage -> lineage.set(new LineageService.ByHand(from, to, 2025, kind, "逐项核对")));
  }

  /** Id of a task of one of the years. */
  UUID task(int year, int number) {
    return compare(Officials.LI_OFFICE).stream()
        .map(entry -> year == 2024 ? entry.from() : entry.to())
        .filter(task -> number(task) == number)
        .map(LineageEntry.Task::id)
        .findFirst()
        .orElseThrow();
  }

  static int number(LineageEntry.@Nullable Task task) {
    return task == null ? 0 : task.number();
  }

  @Override
  public void close() {
    product.close();
  }
}
