package org.ipplan.handover.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.UUID;
import org.ipplan.handover.HandoverFileService;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverService;
import org.ipplan.handover.NewHandover;
import org.ipplan.handover.domain.HandoverSteps;
import org.ipplan.shared.Caller;
import org.ipplan.shared.OnBehalf;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.subject.SubjectKind;

/**
 * Invented cases of the sample run: one signed for, one sent to public security, one to approve.
 */
@Dependent
public class SampleHandovers {
  private static final int LINKAGE = 45;
  private static final Caller OFFICIAL =
      new Caller("wang.cnipa", Set.of(Role.OFFICIAL, Role.LIAISON), "cnipa");
  private static final Caller HEAD =
      new Caller("zhao.cnipa", Set.of(Role.OFFICIAL, Role.DEPARTMENT_HEAD), "cnipa");
  private static final Caller RECEIVER =
      new Caller("huang.samr", Set.of(Role.OFFICIAL, Role.LIAISON), "samr");

  @Inject EntityManager entityManager;
  @Inject OnBehalf onBehalf;
  @Inject HandoverService handovers;
  @Inject HandoverFileService files;
  @Inject HandoverReferences references;

  /** Once: what is there is left as it is. */
  public void load() {
    var there =
        entityManager.createQuery("select count(h) from Handover h", Long.class).getSingleResult();
    if (there == 0) {
      signed();
      sent();
      submitted(wanted("samr", HandoverKind.ADMINISTRATIVE, "示例：专利代理机构涉嫌无资质执业", "某咨询有限公司"));
    }
  }

  private void signed() {
    var id = submitted(wanted("samr", HandoverKind.ADMINISTRATIVE, "示例：网店销售假冒专利产品", "某电子商务有限公司"));
    approvedAndSent(id);
    take(RECEIVER, id, HandoverSteps.SIGN);
  }

  private void sent() {
    approvedAndSent(submitted(wanted("mps", HandoverKind.CRIMINAL, "示例：涉嫌假冒注册商标", "某商贸有限公司")));
  }

  private UUID submitted(NewHandover wanted) {
    var id = onBehalf.of(OFFICIAL, () -> drafted(wanted));
    take(OFFICIAL, id, HandoverSteps.SUBMIT);
    return id;
  }

  private UUID drafted(NewHandover wanted) {
    var id = handovers.draft(wanted);
    var content = "序号,材料\n1,示例：案件调查报告\n2,示例：涉案物品清单\n".getBytes(UTF_8);
    files.add(id, "示例-随案材料.csv", new ByteArrayInputStream(content));
    return id;
  }

  private void approvedAndSent(UUID id) {
    take(HEAD, id, HandoverSteps.APPROVE);
    take(OFFICIAL, id, HandoverSteps.SEND);
  }

  private void take(Caller who, UUID id, String action) {
    onBehalf.of(who, () -> handovers.take(id, action, handovers.get(id).version(), StepInput.NONE));
  }

  private NewHandover wanted(String to, HandoverKind kind, String matter, String subject) {
    return new NewHandover(
        to,
        kind,
        matter,
        "示例：在日常检查中发现该单位的产品标注与登记不符，初步调查后认为属于接收部门职责，现将案件移送。本案及当事人均为虚构。",
        "示例：《中华人民共和国行政处罚法》第二十二条、第二十七条",
        SubjectKind.ORGANISATION,
        null,
        subject,
        references.task(LINKAGE).orElse(null),
        null);
  }
}
