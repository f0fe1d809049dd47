package org.ipplan.subject.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.subject.SubjectBulkService;

/** Asks for the right once a set. */
@Stateless
@PermitAll
public class SubjectBulkServiceBean implements SubjectBulkService {
  @Inject SubjectAccess access;
  @Inject SubjectSet subjects;
  @Inject RecordSet records;

  @Override
  public void requireWriter() {
    access.writer();
  }

  @Override
  public List<Outcome> subjects(List<GivenSubject> lines) {
    return subjects.merge(lines, access.writer());
  }

  @Override
  public List<Outcome> records(List<GivenRecord> lines) {
    return records.merge(lines, access.writer());
  }
}
