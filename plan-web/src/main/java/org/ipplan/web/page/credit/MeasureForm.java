package org.ipplan.web.page.credit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.measure.NewMeasure;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.FieldFaults;

/** A measure as it is filled in. */
public class MeasureForm implements Serializable {
  private final FieldFaults faults = new FieldFaults(Map.of());
  private String list = CreditList.DISHONESTY.name();
  private String ground;
  private String nameZh;
  private String nameEn;
  private String law;
  private String article;
  private String item;
  private String validFrom;
  private String validTo;
  private String replaces;

  /** What was filled in; a missing day counts as today. */
  NewMeasure asked(LocalDate today) {
    return new NewMeasure(
        Objects.requireNonNullElse(Choice.of(CreditList.class, list), CreditList.DISHONESTY),
        Choice.text(ground),
        Objects.requireNonNullElse(nameZh, ""),
        Choice.text(nameEn),
        Objects.requireNonNullElse(law, ""),
        Objects.requireNonNullElse(article, ""),
        Objects.requireNonNullElse(item, ""),
        Objects.requireNonNullElse(NewSubjectPage.date(validFrom), today),
        NewSubjectPage.date(validTo),
        Choice.text(replaces) == null ? null : UUID.fromString(replaces));
  }

  public FieldFaults getFaults() {
    return faults;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getLaw() {
    return law;
  }

  public void setLaw(String law) {
    this.law = law;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }

  public String getValidTo() {
    return validTo;
  }

  public void setValidTo(String validTo) {
    this.validTo = validTo;
  }

  public String getReplaces() {
    return replaces;
  }

  public void setReplaces(String replaces) {
    this.replaces = replaces;
  }
}
