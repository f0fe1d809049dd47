package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipplan.credit.AbnormalAnswer;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.web.page.Choice;

/** What is filled in on an abnormal filing. */
public class AbnormalForm implements Serializable {
  private List<String> kinds = new ArrayList<>();
  private String noticeNumber;
  private String noticeOn;
  private String answer;
  private String answeredOn;
  private String heard;
  private String heavierPenalty;
  private String penaltyNumber;

  /**
   * The form as it was written before.
   *
   * @param written null where nothing was
   */
  static AbnormalForm of(AbnormalFiling written) {
    var form = new AbnormalForm();
    if (written != null) {
      form.kinds = new ArrayList<>(written.kinds());
      form.noticeNumber = written.noticeNumber();
      form.noticeOn = Objects.toString(written.noticeOn(), null);
      form.answer = Objects.toString(written.answer(), null);
      form.answeredOn = Objects.toString(written.answeredOn(), null);
      form.heard = Objects.toString(written.heard(), null);
      form.heavierPenalty = Objects.toString(written.heavierPenalty(), null);
      form.penaltyNumber = written.penaltyNumber();
    }
    return form;
  }

  AbnormalFiling asked() {
    return new AbnormalFiling(
        kinds,
        Choice.text(noticeNumber),
        NewSubjectPage.date(noticeOn),
        null,
        Choice.of(AbnormalAnswer.class, answer),
        NewSubjectPage.date(answeredOn),
        yesOrNo(heard),
        yesOrNo(heavierPenalty),
        Choice.text(penaltyNumber),
        null,
        null,
        0);
  }

  private static Boolean yesOrNo(String text) {
    return Choice.text(text) == null ? null : Boolean.valueOf(text);
  }

  public List<String> getKinds() {
    return kinds;
  }

  public void setKinds(List<String> kinds) {
    this.kinds = kinds;
  }

  public String getNoticeNumber() {
    return noticeNumber;
  }

  public void setNoticeNumber(String noticeNumber) {
    this.noticeNumber = noticeNumber;
  }

  public String getNoticeOn() {
    return noticeOn;
  }

  public void setNoticeOn(String noticeOn) {
    this.noticeOn = noticeOn;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getAnsweredOn() {
    return answeredOn;
  }

  public void setAnsweredOn(String answeredOn) {
    this.answeredOn = answeredOn;
  }

  public String getHeard() {
    return heard;
  }

  public void setHeard(String heard) {
    this.heard = heard;
  }

  public String getHeavierPenalty() {
    return heavierPenalty;
  }

  public void setHeavierPenalty(String heavierPenalty) {
    this.heavierPenalty = heavierPenalty;
  }

  public String getPenaltyNumber() {
    return penaltyNumber;
  }

  public void setPenaltyNumber(String penaltyNumber) {
    this.penaltyNumber = penaltyNumber;
  }
}
