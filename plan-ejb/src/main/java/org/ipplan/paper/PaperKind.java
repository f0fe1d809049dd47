package org.ipplan.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kinds of papers, with the fields a template of each must and may have. Fields have Chinese names,
 * because an office meets them in its own templates; {@code 材料.名称} is a column of a row that is
 * repeated.
 */
public enum PaperKind {
  PRIOR_NOTICE(
      "告知书",
      List.of("当事人", "事实", "依据条款", "拟作决定", "陈述申辩期限"),
      List.of("理由", "听证告知", "法律后果", "证据.序号", "证据.名称", "证据.来源")),
  DETERMINATION(
      "失信行为认定决定书",
      List.of("当事人", "事实", "依据文书", "依据条款", "认定结论", "救济途径"),
      List.of("理由", "管理措施", "公示起始日", "公示截止日")),
  LISTING_DECISION(
      "列入严重违法失信名单决定书",
      List.of("当事人", "事实", "理由", "依据条款", "申辩采纳情况", "列入起始日", "列入截止日", "救济途径"),
      List.of("管理措施", "移出条件", "一并送达")),
  REPAIR_GUIDANCE(
      "信用修复告知书",
      List.of("当事人", "决定书文号", "修复条件", "依据条款", "最短期限", "受理机构", "办理时限"),
      List.of("材料.序号", "材料.名称", "材料.要求")),
  COMMITMENT("信用承诺书", List.of("承诺人", "决定书文号", "承诺事项", "依据条款"), List.of("法定代表人", "违诺责任")),
  REPAIR_REFUSAL(
      "不予信用修复决定书", List.of("当事人", "申请日期", "决定书文号", "不予修复理由", "依据条款", "救济途径"), List.of("再次申请")),
  REPAIR_DECISION(
      "准予信用修复决定书", List.of("当事人", "申请日期", "决定书文号", "核查情况", "依据条款", "修复日期"), List.of("修复效果")),
  CERTIFICATE("信用证明", List.of("当事人", "信用代码", "查询日期", "查询范围", "查询结果", "验证码"), List.of("验证地址")),
  SERVICE_PROOF(
      "送达回证",
      List.of("受送达人", "案由", "送达方式", "送达地点", "文书.名称", "文书.文号", "文书.件数"),
      List.of("送达人", "收件人", "送达时间", "备注")),
  HANDOVER_RECEIPT(
      "案件移送回执",
      List.of("移送部门", "接收部门", "移送类别", "案由", "当事人", "移送时间", "材料份数", "清单校验值"),
      List.of("移送次数", "材料.序号", "材料.名称", "材料.校验值"));

  /** Fields that the product fills in itself; number and date of what bears a number. */
  private static final List<String> OF_LETTERS = List.of("发文机关", "文号", "成文日期");

  private static final List<String> CONTACT = List.of("附件", "联系人", "联系电话", "联系地址");

  /** An organisation has the one, a person the other. */
  private static final List<String> CODES = List.of("信用代码", "身份号码");

  private final String nameZh;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> required;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> optional;

  PaperKind(String nameZh, List<String> required, List<String> optional) {
    this.nameZh = nameZh;
    this.required = required;
    this.optional = optional;
  }

  /** Title of the paper, and its name as a file. */
  public String nameZh() {
    return nameZh;
  }

  /** Whether it is a paper of the authority, with a number of its own. */
  public boolean isNumbered() {
    return this != COMMITMENT;
  }

  /** Whether there are templates of it in this language. */
  public boolean isIn(PaperLanguage language) {
    return language == PaperLanguage.ZH || this == CERTIFICATE;
  }

  /** Fields the product fills in. */
  public List<String> supplied() {
    return isNumbered() ? OF_LETTERS : List.of("发文机关", "成文日期");
  }

  /** Fields that a template must have and whoever issues a paper must give. */
  public List<String> required() {
    return required;
  }

  /** Every field a template may have. */
  public Set<String> known() {
    return Stream.of(supplied(), required, optional, CODES, CONTACT)
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every field a template must have. */
  public List<String> inEveryTemplate() {
    return Stream.concat(supplied().stream(), required.stream()).toList();
  }
}
