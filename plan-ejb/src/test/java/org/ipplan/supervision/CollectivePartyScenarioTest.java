package org.ipplan.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentService;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.directory.DepartmentDetails;
import org.ipplan.directory.DirectoryService;
import org.ipplan.plan.PlanImportService;
import org.ipplan.plan.PlanService;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A collective party, as in task 105 of 2024, is handed to whoever stands behind it that day. */
class CollectivePartyScenarioTest {
  private static final String TEXT =
      """
      （一）加强统筹
      1.开展监测评估。（联席会议办公室牵头，联席会议成员单位参与）
      2.加强宣传。（中央宣传部、联席会议成员单位负责）
      3.落实属地责任。（各省级人民政府负责）
      4.开展试点。（各地区负责）
      """;

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  private Product product;

  @BeforeEach
  void start() {
    product = Product.start().withDirectory();
  }

  @AfterEach
  void stop() {
    product.close();
  }

  @Test
  void everyMemberUnitHasAShareAndTheFirstNamedPartyLeads() {
    publish();

    assertThat(task(1).assignments()).hasSize(30);
    assertThat(task(1).assignments().get(0))
        .satisfies(
            lead -> {
              assertThat(lead.department().code()).isEqualTo("jco");
              assertThat(lead.role()).isEqualTo(AssignmentRole.LEAD);
            });
    assertThat(task(1).assignments())
        .extracting(share -> share.department().code())
        .doesNotContain("jcmu")
        .startsWith("jco", "cnipa", "ccpd", "spc");
    assertThat(task(1).summary().participants())
        .extracting(TaskSummary.Party::code)
        .containsExactly("jcmu");
  }

  @Test
  void aBodyNamedBesideItsCollectiveHasOneShare() {
    publish();

    assertThat(codes(2)).hasSize(29).startsWith("ccpd", "cnipa", "spc").doesNotHaveDuplicates();
    assertThat(task(2).assignments().get(0).role()).isEqualTo(AssignmentRole.LEAD);
  }

  @Test
  void aCollectiveThatStandsAloneIsLedByTheFirstOfItsList() {
    publish();

    assertThat(codes(3)).hasSize(31).startsWith("prov-11");
    assertThat(task(3).assignments())
        .extracting(TaskDetails.Share::role)
        .containsOnlyOnce(AssignmentRole.LEAD);
  }

  @Test
  void aCollectiveWithoutAListKeepsAShareThatTheOfficeMoves() {
    publish();

    assertThat(codes(4)).containsExactly("regions");
  }

  @Test
  void aTaskIsFoundByAMemberThatItsTextDoesNotName() {
    publish();

    assertThat(numbersOf("mfa")).containsExactly(1, 2);
    assertThat(numbersOf("prov-31")).containsExactly(3);
  }

  @Test
  void whoJoinsOrLeavesChangesWhatIsHandedOutFromThenOn() {
    directory(s -> s.leave("jcmu", "edd", TODAY));
    directory(s -> s.join("jcmu", "sta", TODAY));
    directory(s -> s.join("jcmu", "natcm", TODAY.plusDays(1)));

    publish();

    assertThat(codes(1)).hasSize(30).contains("sta").doesNotContain("edd", "natcm");
    assertThat(codes(1)).endsWith("sta");
  }

  @Test
  void whoLeftMayJoinAgainAndBothTimesAreKept() {
    directory(s -> s.leave("jcmu", "edd", TODAY));
    directory(s -> s.join("jcmu", "edd", TODAY.plusMonths(1)));

    assertThat(collective().members())
        .filteredOn(member -> member.code().equals("edd"))
        .extracting(DepartmentDetails.Member::validFrom, DepartmentDetails.Member::validTo)
        .containsExactly(tuple(LocalDate.of(2024, 1, 1), TODAY), tuple(TODAY.plusMonths(1), null));
  }

  @Test
  void ofTwoWhoAddTheSameBodyAtOnceTheSecondIsToldThatItIsThere() {
    var answers =
        Stream.of(Officials.LI_OFFICE, Officials.ZHANG_OFFICE)
            .map(who -> CompletableFuture.supplyAsync(() -> joined(who)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsExactlyInAnyOrder("joined", "department.member-already");
  }

  private String joined(Caller who) {
    try {
      directory(who, s -> s.join("jcmu", "sta", TODAY));
      return "joined";
    } catch (DomainException e) {
      return e.blockedBy().get(0).guard();
    }
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThat(refusal(Officials.LI_OFFICE, s -> s.join("jcmu", "cnipa", TODAY)))
        .isEqualTo("department.member-already");
    assertThat(refusal(Officials.LI_OFFICE, s -> s.leave("jcmu", "sta", TODAY)))
        .isEqualTo("department.no-member");
    assertThat(refusal(Officials.CHEN_CCPD, s -> s.join("jcmu", "sta", TODAY)))
        .isEqualTo("directory.office-only");
    assertThat(code(s -> s.join("jcmu", "provgov", TODAY))).isEqualTo("input.invalid");
    assertThat(code(s -> s.join("ccpd", "sta", TODAY))).isEqualTo("input.invalid");
    assertThat(code(s -> s.join("nobody", "sta", TODAY))).isEqualTo("department.not-found");
  }

  @Test
  void theOfficeSeesAWithdrawnShareAndRestoresIt() {
    publish();
    var share = task(1).assignments().get(5);

    take(share, "withdraw");

    assertThat(task(1).assignments()).hasSize(30);
    assertThat(task(1).assignments().get(29))
        .satisfies(
            last -> {
              assertThat(last.id()).isEqualTo(share.id());
              assertThat(last.state()).isEqualTo(AssignmentState.WITHDRAWN);
              assertThat(last.light()).isEqualTo(Light.GREY);
            });
    assertThat(asks(Officials.CHEN_CCPD, 1).assignments()).hasSize(29);

    take(share, "restore");
    assertThat(asks(Officials.CHEN_CCPD, 1).assignments()).hasSize(30);
  }

  private void take(TaskDetails.Share share, String action) {
    product.as(
        Officials.LI_OFFICE,
        AssignmentService.class,
        s -> s.take(share.id(), action, s.get(share.id()).version(), StepInput.reason("职责调整")));
  }

  private void publish() {
    var id =
        product
            .as(
                Officials.LI_OFFICE,
                PlanImportService.class,
                s -> s.preview(2024, TEXT.getBytes(UTF_8), "text/plain"))
            .id();
    product.as(Officials.LI_OFFICE, PlanImportService.class, s -> s.commit(id));
    product.as(Officials.ZHANG_OFFICE, PlanService.class, s -> s.publish(2024, 1, 0));
  }

  private TaskDetails task(int number) {
    return asks(Officials.LI_OFFICE, number);
  }

  private TaskDetails asks(Caller who, int number) {
    return product.as(who, TaskBoardService.class, s -> s.task(2024, number));
  }

  private List<String> codes(int number) {
    return task(number).assignments().stream().map(share -> share.department().code()).toList();
  }

  private List<Integer> numbersOf(String department) {
    var filter = new TaskFilter(2024, department, null, null, null, null, null, null);
    return product
        .as(Officials.LI_OFFICE, TaskBoardService.class, s -> s.tasks(filter, 50, null, false))
        .items()
        .stream()
        .map(TaskSummary::number)
        .toList();
  }

  private DepartmentDetails collective() {
    return product.as(Officials.LI_OFFICE, DirectoryService.class, s -> s.department("jcmu"));
  }

  private void directory(Consumer<DirectoryService> change) {
    directory(Officials.LI_OFFICE, change);
  }

  private void directory(Caller who, Consumer<DirectoryService> change) {
    product.as(
        who,
        DirectoryService.class,
        s -> {
          change.accept(s);
          return true;
        });
  }

  private String refusal(Caller who, Consumer<DirectoryService> change) {
    return refused(who, change).blockedBy().get(0).guard();
  }

  private String code(Consumer<DirectoryService> change) {
    return refused(Officials.LI_OFFICE, change).code();
  }

  private DomainException refused(Caller who, Consumer<DirectoryService> change) {
    return catchThrowableOfType(DomainException.class, () -> directory(who, change));
  }
}
