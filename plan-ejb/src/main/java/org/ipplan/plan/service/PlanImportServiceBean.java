package org.ipplan.plan.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.directory.DirectoryService;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.PlanImportService;
import org.ipplan.plan.domain.BilingualText;
import org.ipplan.plan.domain.Heading;
import org.ipplan.plan.domain.PlanImport;
import org.ipplan.plan.domain.PlanVersion;
import org.ipplan.plan.domain.Task;
import org.ipplan.plan.text.PlanSource;
import org.ipplan.plan.text.PlanTextException;
import org.ipplan.plan.text.PlanTextParser;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Sha256;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** Reads, settles and commits plan texts for the office. */
@Stateless
@PermitAll
public class PlanImportServiceBean implements PlanImportService {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2200;
  private static final int MAX_TEXT = 5 * 1024 * 1024;
  private static final int MAX_DOCX = 20 * 1024 * 1024;

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject DirectoryService directory;
  @Inject Lexicons lexicons;
  @Inject PlanVersions versions;
  @Inject Event<StepTaken> steps;

  @Override
  public ImportPreview preview(int year, byte[] content, String mediaType) {
    var caller = office();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw DomainException.invalid("year", "plan.year-out-of-range", FIRST_YEAR, LAST_YEAR);
    }
    var limit = mediaType.startsWith(PlanSource.DOCX) ? MAX_DOCX : MAX_TEXT;
    var text = text(content, mediaType, limit);
    var hash = hash(text);
    versions.requireUnknown(year, hash);
    var source = new PlanImport(year, text, hash, caller, clock.now());
    entityManager.persist(source);
    record("preview", source);
    return read(source).preview();
  }

  @Override
  public ImportPreview get(UUID id) {
    office();
    return read(find(id, LockModeType.NONE)).preview();
  }

  @Override
  public ImportPreview settle(UUID id, List<ImportPreview.Settlement> settlements) {
    var caller = office();
    var source = find(id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    var names = read(source).names();
    for (var one : settlements) {
      directory.department(one.department());
      if (!names.contains(one.asWritten())) {
        throw DomainException.invalid("asWritten", "import.name-not-in-text", one.asWritten());
      }
    }
    source.settle(settlements, caller);
    record("settle", source);
    return read(source).preview();
  }

  @Override
  public int commit(UUID id) {
    var caller = office();
    // two people at once: the second waits here and finds it committed
    var source = find(id, LockModeType.PESSIMISTIC_WRITE);
    var reading = read(source);
    if (source.state() == ImportPreview.State.PREVIEW && reading.hasErrors()) {
      throw DomainException.conflict(List.of(Refusal.of("import.has-errors", errors(reading))));
    }
    // the other import of the same text, too, is waited for before it is looked for
    var number = versions.nextNumber(source.year());
    versions.requireUnknownExcept(source);
    source.commit(number);
    store(PlanVersion.draft(number, reading.title(), source, caller, clock.now()), reading);
    source.settlements().stream()
        .filter(ImportPreview.Settlement::keepAsAlias)
        .forEach(one -> directory.keepAlias(one.department(), one.asWritten()));
    record("commit", source);
    return number;
  }

  private static String text(byte[] content, String mediaType, int limit) {
    try {
      return PlanSource.text(content, mediaType, limit);
    } catch (PlanTextException e) {
      throw new DomainException(kind(e.reason()), e.code());
    }
  }

  private static DomainException.Kind kind(PlanTextException.Reason reason) {
    return switch (reason) {
      case TOO_LARGE, DOCX_UNSAFE -> DomainException.Kind.TOO_LARGE;
      case TYPE_UNSUPPORTED -> DomainException.Kind.UNSUPPORTED_TYPE;
      case EMPTY, BINARY, ENCODING, DOCX_BROKEN -> DomainException.Kind.INVALID;
    };
  }

  private void store(PlanVersion draft, Reading reading) {
    entityManager.persist(draft);
    for (var chapter : reading.preview().chapters()) {
      persistHeading(draft, reading, chapter.number(), null, chapter.title());
      for (var section : chapter.sections()) {
        persistHeading(draft, reading, chapter.number(), section.number(), section.title());
      }
    }
    for (var task : reading.plan().tasks()) {
      entityManager.persist(Task.of(draft, reading.wording(task)));
    }
  }

  private void persistHeading(
      PlanVersion draft, Reading reading, int chapter, @Nullable Integer section, String title) {
    var text = BilingualText.in(reading.plan().language(), title);
    entityManager.persist(new Heading(draft, chapter, section, text));
  }

  private Reading read(PlanImport source) {
    var departments = directory.departments();
    var lexicon = lexicons.of(source.year(), departments, source.settlements());
    return new Reading(source, PlanTextParser.parse(source.sourceText(), lexicon), departments);
  }

  private PlanImport find(UUID id, LockModeType lock) {
    var source = entityManager.find(PlanImport.class, id, lock);
    if (source == null) {
      throw DomainException.notFound("import.not-found", id);
    }
    return source;
  }

  private Caller office() {
    var caller = callers.caller();
    if (!caller.isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("import.office-only")));
    }
    return caller;
  }

  private void record(String action, PlanImport source) {
    steps.fire(
        StepTaken.recorded(action, "plan-import", source.id().toString())
            .with(Map.of("year", Integer.toString(source.year()), "sha256", source.sourceHash())));
  }

  private static long errors(Reading reading) {
    return reading.preview().anomalies().stream().filter(ImportPreview.Anomaly::blocks).count();
  }

  /** The same words are the same text, whatever the line breaks and blanks between them. */
  private static String hash(String text) {
    return Sha256.of(text.replaceAll("\\s+", " ").strip().getBytes(UTF_8));
  }
}
