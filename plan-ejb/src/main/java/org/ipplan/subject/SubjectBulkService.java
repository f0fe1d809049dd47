package org.ipplan.subject;

import jakarta.ejb.Local;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Takes in whole sets of subjects and records, for the feature that reads files. A set costs the
 * same few statements however long it is, and is merged while no other is. The credit handler's and
 * a system's with {@code credit.write}, else {@code subject.handler-only}.
 *
 * <p>What a set brings in is collected and nothing more: a lead is raised from it by people.
 */
@Local
public interface SubjectBulkService {
  /**
   * @throws org.ipplan.shared.DomainException {@code subject.handler-only}
   */
  void requireWriter();

  /**
   * Makes organisations known that are not. One that is known by the same name is a duplicate; by
   * another name it is refused, because a name is given from a day on.
   */
  List<Outcome> subjects(List<GivenSubject> lines);

  /**
   * Adds records. One of the same subject, source, number and ground is the same: told again it is
   * a duplicate, with another content it is changed and what it said before is kept. A record that
   * a case was opened from no longer changes.
   */
  List<Outcome> records(List<GivenRecord> lines);

  /**
   * An organisation of a file.
   *
   * @param nameFrom day the name began, null where it is not known
   */
  record GivenSubject(
      long line,
      String code,
      String name,
      @Nullable String regionCode,
      @Nullable LocalDate nameFrom) {}

  /**
   * A record of a file.
   *
   * @param name of the subject, which is made known by it where it is not; null where it must be
   * @param ground code of the ground it speaks of, empty for none
   */
  record GivenRecord(
      long line,
      String code,
      @Nullable String name,
      @Nullable String regionCode,
      String ground,
      NewRecord content) {}

  /** What becomes of a line. */
  enum Fate {
    NEW,
    DUPLICATE,
    CHANGED,
    REFUSED
  }

  /**
   * What became of a line.
   *
   * @param object the subject or record; null where it is refused
   * @param faults empty unless it is refused
   */
  record Outcome(long line, Fate fate, @Nullable UUID object, List<FieldError> faults)
      implements Serializable {
    public Outcome {
      faults = List.copyOf(faults);
    }
  }
}
