package org.ipplan.web.page.intake;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.ListQuestion;
import org.ipplan.intake.ExportService;
import org.ipplan.intake.FileType;
import org.ipplan.intake.IntakeService;
import org.ipplan.intake.JobDetails;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.JobService;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Role;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Here;
import org.ipplan.web.page.Refusals;

/** Backs app/jobs.xhtml: the reader's jobs, handing a file in, and exporting a list. */
@Named
@ViewScoped
public class JobsPage implements Serializable {
  private static final String CURSOR = "cursor";
  private static final String CSV = ".csv";

  @EJB transient JobService jobs;
  @EJB transient IntakeService intake;
  @EJB transient ExportService exports;
  @Inject transient CallerContext callers;
  @Inject transient HttpServletRequest request;
  @Inject transient Refusals refusals;

  private String cursor;
  private Page<JobDetails> page = new Page<>(List.of(), null, null);
  private transient Part file;
  private JobKind kind;
  private CreditList list = CreditList.DISHONESTY;
  private FileType type = FileType.CSV;

  public void load() {
    try {
      page = jobs.list(Page.DEFAULT_LIMIT, Choice.text(cursor), false);
    } catch (DomainException e) {
      refusals.show(e);
    }
  }

  /** Hands the chosen file in and shows its job. */
  public String handIn() {
    if (file == null || file.getSize() == 0) {
      refusals.warn("jobs.nothing-chosen");
      return null;
    }
    try (var content = file.getInputStream()) {
      return shown(intake.receive(kind, typeOf(file.getSubmittedFileName()), content));
    } catch (DomainException e) {
      refusals.show(e);
    } catch (IOException e) {
      refusals.warn("import.upload-broken");
    }
    return null;
  }

  /** Lets a list be written out and shows the job. */
  public String export() {
    try {
      return shown(exports.export(list, type, ListQuestion.TODAY));
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private String shown(JobDetails job) {
    refusals.done("jobs.queued");
    return "/app/job.xhtml?faces-redirect=true&id=" + job.id();
  }

  private static FileType typeOf(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(CSV) ? FileType.CSV : FileType.NDJSON;
  }

  /** What the reader may hand in; empty for most. */
  public List<JobKind> getKinds() {
    var caller = callers.caller();
    List<JobKind> kinds = new ArrayList<>();
    if (caller.is(Role.CREDIT_HANDLER)) {
      kinds.addAll(List.of(JobKind.CREDIT_ACTS, JobKind.SUBJECTS, JobKind.SUBJECT_RECORDS));
    }
    if (caller.isDepartmentOfficial()) {
      kinds.addAll(List.of(JobKind.REPORTS, JobKind.INDICATOR_OBSERVATIONS));
    }
    return kinds;
  }

  /** The columns of a kind, as its header has them. */
  public String columns(JobKind of) {
    return String.join(", ", intake.columns(of));
  }

  public List<JobDetails> getItems() {
    return page.items();
  }

  public boolean isContinued() {
    return Choice.text(cursor) != null;
  }

  public boolean isMore() {
    return page.next() != null;
  }

  public String getNextAddress() {
    return Here.of(request).with(CURSOR, String.valueOf(page.next())).address();
  }

  public String getFirstAddress() {
    return Here.of(request).without(CURSOR).address();
  }

  public CreditList[] getLists() {
    return CreditList.values();
  }

  public FileType[] getTypes() {
    return FileType.values();
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public JobKind getKind() {
    return kind;
  }

  public void setKind(JobKind kind) {
    this.kind = kind;
  }

  public CreditList getList() {
    return list;
  }

  public void setList(CreditList list) {
    this.list = list;
  }

  public FileType getType() {
    return type;
  }

  public void setType(FileType type) {
    this.type = type;
  }
}
