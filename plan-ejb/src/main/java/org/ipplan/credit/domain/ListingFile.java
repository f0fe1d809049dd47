package org.ipplan.credit.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.WaivedRight;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a case of the serious list has gathered.
 *
 * @param worksheet null while nobody wrote it
 * @param notices and the other lists, oldest first
 * @param terms all of the case
 */
public record ListingFile(
    @Nullable Worksheet worksheet,
    List<Notice> notices,
    List<ServiceRecord> services,
    List<GivenWaiver> waivers,
    List<FiledDefence> defences,
    List<CalledHearing> hearings,
    List<Vote> votes,
    List<DecisionPaper> papers,
    List<CreditTerm> terms) {

  private static final Set<String> WINDOWS = Set.of(ListingSteps.DEFEND, ListingSteps.ASK_HEARING);

  public ListingFile {
    notices = List.copyOf(notices);
    services = List.copyOf(services);
    waivers = List.copyOf(waivers);
    defences = List.copyOf(defences);
    hearings = List.copyOf(hearings);
    votes = List.copyOf(votes);
    papers = List.copyOf(papers);
    terms = List.copyOf(terms);
  }

  /** The notice that counts. */
  public Optional<Notice> notice() {
    return last(notices);
  }

  /** Whether the party waived a right after the notice that counts. */
  public boolean isWaived(WaivedRight right) {
    return notice()
        .filter(told -> waivers.stream().anyMatch(each -> each.isOf(right, told.id())))
        .isPresent();
  }

  Optional<ServiceRecord> service() {
    return last(services);
  }

  /** The term in which the party may do something, while it is not closed. */
  public Optional<CreditTerm> window(String step) {
    return terms.stream().filter(term -> term.isOpen() && term.step().equals(step)).findFirst();
  }

  /** The term of the party that ends last and is not over on a day. */
  Optional<CreditTerm> runningWindow(LocalDate today) {
    return terms.stream()
        .filter(term -> term.isOpen() && WINDOWS.contains(term.step()))
        .filter(term -> !today.isAfter(term.dueOn()))
        .max(Comparator.comparing(CreditTerm::dueOn));
  }

  long unanswered() {
    return defences.stream().filter(defence -> !defence.isAnswered()).count();
  }

  /** Whether a hearing was asked for that was not held since. */
  public boolean owesHearing() {
    return defences.stream()
        .filter(FiledDefence::asksForHearing)
        .anyMatch(asked -> hearings.stream().noneMatch(hearing -> isHeldAfter(hearing, asked)));
  }

  private static boolean isHeldAfter(CalledHearing hearing, FiledDefence asked) {
    return hearing.isHeld() && !hearing.heldOn().isBefore(asked.filedOn());
  }

  /** Whether there is sufficient evidence of no intent (S4). */
  boolean showsNoIntent() {
    var found = worksheet != null && Boolean.TRUE.equals(worksheet.noIntent());
    return found || defences.stream().anyMatch(FiledDefence::showsNoIntent);
  }

  /** Whether the case says more against the party than it was told when it defended itself. */
  boolean worsens(CreditCase matter) {
    return defences.stream()
        .map(FiledDefence::notice)
        .flatMap(told -> notices.stream().filter(notice -> notice.id().equals(told)))
        .anyMatch(notice -> notice.isWorsenedBy(matter.longerUntil()));
  }

  /** Votes of those who did not withdraw. */
  List<Vote> counting(CaseHistory history) {
    return votes.stream().filter(vote -> !history.isRecused(vote.voter())).toList();
  }

  public Optional<DecisionPaper> paper(ServedPaper kind) {
    return papers.stream().filter(paper -> paper.is(kind)).findFirst();
  }

  public Optional<FiledDefence> defence(UUID id) {
    return defences.stream().filter(defence -> defence.id().equals(id)).findFirst();
  }

  public Optional<CalledHearing> hearing(UUID id) {
    return hearings.stream().filter(hearing -> hearing.id().equals(id)).findFirst();
  }

  private static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
