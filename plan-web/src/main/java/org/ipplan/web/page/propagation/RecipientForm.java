package org.ipplan.web.page.propagation;

import java.io.Serializable;
import java.time.LocalDate;
import org.ipplan.credit.CreditList;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.NewRecipient;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.web.page.Choice;

/** A recipient as it is entered; what does not belong to its kind is left out. */
public class RecipientForm implements Serializable {
  private CreditList list = CreditList.DISHONESTY;
  private RecipientKind kind = RecipientKind.DEPARTMENT;
  private String nameZh;
  private String nameEn;
  private String department;
  private String regionCode;
  private Means channel = Means.LETTER;
  private String contact;
  private String system;
  private String validFrom;

  RecipientForm(LocalDate today) {
    validFrom = today.toString();
  }

  NewRecipient asked() {
    return new NewRecipient(
        list,
        kind,
        Choice.text(nameZh),
        Choice.text(nameEn),
        kind == RecipientKind.DEPARTMENT ? Choice.text(department) : null,
        kind == RecipientKind.PROVINCE ? Choice.text(regionCode) : null,
        channel,
        contact == null ? "" : contact.strip(),
        Choice.text(system),
        LineForm.day(validFrom));
  }

  public CreditList getList() {
    return list;
  }

  public void setList(CreditList list) {
    this.list = list;
  }

  public RecipientKind getKind() {
    return kind;
  }

  public void setKind(RecipientKind kind) {
    this.kind = kind;
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

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public void setRegionCode(String regionCode) {
    this.regionCode = regionCode;
  }

  public Means getChannel() {
    return channel;
  }

  public void setChannel(Means channel) {
    this.channel = channel;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getSystem() {
    return system;
  }

  public void setSystem(String system) {
    this.system = system;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }
}
