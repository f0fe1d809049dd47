package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ipplan.directory.DirectoryService;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.domain.Handover;
import org.ipplan.handover.domain.Sending;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.PaperOrder;
import org.ipplan.paper.PaperService;
import org.ipplan.shared.BusinessClock;

/** Issues the receipt of a sending: what went where and when, and by which hash it is known. */
@Dependent
public class HandoverReceipts {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日H时m分");

  @Inject PaperService papers;
  @Inject DirectoryService directory;
  @Inject BusinessClock clock;

  /** Gives the sending its receipt, and the case the number of its first one. */
  void issue(Handover of, Sending sending, List<HandoverFileDetails> files) {
    var from = Objects.requireNonNull(of.fromDepartment());
    var order =
        new PaperOrder(
            PaperKind.HANDOVER_RECEIPT,
            HandoverTrail.TYPE,
            of.id().toString(),
            from,
            values(of, sending, files.size()));
    var paper = papers.issue(order.with(Map.of("材料", rows(files))));
    var number = Objects.requireNonNull(paper.number());
    sending.receipt(number, paper.id());
    of.numbered(number);
  }

  private Map<String, String> values(Handover of, Sending sending, int files) {
    var values = new HashMap<String, String>();
    values.put("移送部门", name(Objects.requireNonNull(of.fromDepartment())));
    values.put("接收部门", name(of.toDepartment()));
    values.put("移送类别", of.kind() == HandoverKind.CRIMINAL ? "涉嫌犯罪案件移送" : "部门间案件移送");
    values.put("案由", of.matter());
    values.put("当事人", Objects.requireNonNull(PartyName.masked(of.subjectKind(), of.subjectName())));
    values.put("移送时间", LocalDateTime.ofInstant(clock.now(), BusinessClock.ZONE).format(MOMENT));
    values.put("移送次数", "第" + sending.round() + "次");
    values.put("材料份数", files + "份");
    values.put("清单校验值", sending.sha256());
    return values;
  }

  private String name(String department) {
    return directory.department(department).nameZh();
  }

  private static List<Map<String, String>> rows(List<HandoverFileDetails> files) {
    return files.stream()
        .map(
            file ->
                Map.of(
                    "序号",
                    Integer.toString(file.position()),
                    "名称",
                    file.fileName(),
                    "校验值",
                    file.sha256()))
        .toList();
  }
}
