package org.ipplan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.audit.SealFault;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.ItemKind;
import org.ipplan.breakdown.MilestoneState;
import org.ipplan.breakdown.SubTaskState;
import org.ipplan.breakdown.TargetState;
import org.ipplan.connection.CredentialKind;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.RunState;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.WarningLevel;
import org.ipplan.connection.domain.SystemSteps;
import org.ipplan.connection.domain.WarningSteps;
import org.ipplan.credit.ApplicationKind;
import org.ipplan.credit.ApplicationState;
import org.ipplan.credit.CaseState;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryChange;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.domain.ApplicationSteps;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.exchange.DeliveryFailure;
import org.ipplan.exchange.DeliveryState;
import org.ipplan.exchange.SubscriptionState;
import org.ipplan.exchange.domain.DeliverySteps;
import org.ipplan.exchange.domain.SubscriptionSteps;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.HandoverState;
import org.ipplan.handover.domain.HandoverSteps;
import org.ipplan.inspection.AppraisalKind;
import org.ipplan.inspection.AppraisalState;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.inspection.FindingState;
import org.ipplan.inspection.InspectionKind;
import org.ipplan.inspection.InspectionMethod;
import org.ipplan.inspection.InspectionState;
import org.ipplan.measure.CatalogueEntry;
import org.ipplan.measure.MeasureState;
import org.ipplan.measure.OrderState;
import org.ipplan.plan.ImportPreview;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageKind;
import org.ipplan.plan.LineageState;
import org.ipplan.plan.PlanState;
import org.ipplan.plan.TaskMode;
import org.ipplan.plan.TaskState;
import org.ipplan.progress.ReportState;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.PropagationKind;
import org.ipplan.propagation.PropagationState;
import org.ipplan.propagation.RecipientKind;
import org.ipplan.propagation.RecipientState;
import org.ipplan.propagation.domain.PropagationSteps;
import org.ipplan.propagation.domain.RecipientSteps;
import org.ipplan.ruleset.Measure;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Workflow;
import org.ipplan.supervision.DeliveryConfidence;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.WorklistItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every word of the pages is in the bundle, in both languages, and none is in a page. */
class PagesBundleTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path BEANS = Path.of("src/main/java/org/ipplan/web/page");
  private static final Pattern KEY_IN_PAGE =
      Pattern.compile("(?:msg\\[|reader\\.text\\()'([^']+)'");
  private static final Pattern KEY_IN_BEAN =
      Pattern.compile("(?:text|warn|done|said|Fault)\\(\\s*\"([a-z][a-z0-9.-]+)\"");
  private static final Pattern PLACE_HOLDER = Pattern.compile("\\{(\\d)[,}]");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?:aria-label|title|placeholder|alt|value|label|itemLabel)=\"([^\"]*)\"");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");

  /** The languages' own names, the same in every language. */
  private static final Set<String> SAME_IN_BOTH = Set.of("中文", "English", "语言 / Language");

  private final Properties zh = read("pages.properties");
  private final Properties en = read("pages_en.properties");
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(en.stringPropertyNames()).isEqualTo(zh.stringPropertyNames());
  }

  @Test
  void bothLanguagesUseTheSamePlaceHolders() {
    assertThat(placeHolders(en)).isEqualTo(placeHolders(zh));
  }

  @Test
  void everyKeyOfAPageIsInTheBundle() {
    assertThat(keys(PAGES, ".xhtml", KEY_IN_PAGE)).isNotEmpty().allMatch(this::known);
  }

  @Test
  void everyKeyOfABeanIsInTheBundle() {
    assertThat(keys(BEANS, ".java", KEY_IN_BEAN)).isNotEmpty().allMatch(this::known);
  }

  @Test
  void everyStateHasAWord() {
    assertThat(zh.stringPropertyNames())
        .containsAll(words("light.", Light.values()))
        .containsAll(words("light.rule.", Light.values()))
        .containsAll(words("state.task.", TaskState.values()))
        .containsAll(words("state.assignment.", AssignmentState.values()))
        .containsAll(words("state.report.", ReportState.values()))
        .containsAll(words("state.plan.", PlanState.values()))
        .containsAll(words("state.sub-task.", SubTaskState.values()))
        .containsAll(words("state.milestone.", MilestoneState.values()))
        .containsAll(words("state.target.", TargetState.values()))
        .containsAll(words("item-kind.", ItemKind.values()))
        .containsAll(words("direction.", Direction.values()))
        .containsAll(words("kind.", WorklistItem.Kind.values()))
        .containsAll(words("state.inspection.", InspectionState.values()))
        .containsAll(words("state.finding.", FindingState.values()))
        .containsAll(words("state.finding-objection.", FindingObjectionState.values()))
        .containsAll(words("state.appraisal.", AppraisalState.values()))
        .containsAll(words("state.handover.", HandoverState.values()))
        .containsAll(words("handover.kind.", HandoverKind.values()))
        .containsAll(words("seal.fault.", SealFault.Kind.values()))
        .containsAll(words("inspection-kind.", InspectionKind.values()))
        .containsAll(words("method.", InspectionMethod.values()))
        .containsAll(words("appraisal.", AppraisalKind.values()))
        .containsAll(words("confidence.", DeliveryConfidence.values()))
        .containsAll(words("position.", AssignmentRole.values()))
        .containsAll(words("mode.", TaskMode.values()))
        .containsAll(words("state.task-link.", LineageState.values()))
        .containsAll(words("lineage.relation.", LineageEntry.Relation.values()))
        .containsAll(words("lineage.feature.", LineageEntry.Feature.values()))
        .containsAll(words("lineage.later.", LineageKind.values()))
        .containsAll(words("state.credit-case.", CaseState.values()))
        .containsAll(words("state.credit-application.", ApplicationState.values()))
        .containsAll(words("state.list-entry.", EntryState.values()))
        .containsAll(words("credit-list.", CreditList.values()))
        .containsAll(words("credit-application-kind.", ApplicationKind.values()))
        .containsAll(words("case.file.", ApplicationKind.values()))
        .containsAll(words("state.measure.", MeasureState.values()))
        .containsAll(words("state.measure-applier.", MeasureState.values()))
        .containsAll(words("state.measure-order.", OrderState.values()))
        .containsAll(words("measure-scope.", CatalogueEntry.Scope.values()))
        .containsAll(words("measure-condition.", Measure.Condition.values()))
        .containsAll(words("state.propagation.", PropagationState.values()))
        .containsAll(words("propagation-kind.", PropagationKind.values()))
        .containsAll(words("entry-change.", EntryChange.values()))
        .containsAll(words("state.list-recipient.", RecipientState.values()))
        .containsAll(words("recipient-kind.", RecipientKind.values()))
        .containsAll(words("means.", Means.values()))
        .containsAll(words("state.subscription.", SubscriptionState.values()))
        .containsAll(words("state.connected-system.", SystemState.values()))
        .containsAll(words("state.feed-run.", RunState.values()))
        .containsAll(words("feed-kind.", FeedKind.values()))
        .containsAll(words("feed-way.", FeedWay.values()))
        .containsAll(words("credentials.", CredentialKind.values()))
        .containsAll(words("run-failure.", RunFailure.values()))
        .containsAll(words("warning-level.", WarningLevel.values()))
        .containsAll(words("state.delivery.", DeliveryState.values()))
        .containsAll(words("delivery-failure.", DeliveryFailure.values()))
        .containsAll(words("severity.", ImportPreview.Severity.values()))
        .containsAll(
            Stream.of(Role.values())
                .filter(role -> !role.isScope())
                .map(role -> "role." + role.group())
                .toList());
  }

  @Test
  void everyStepOfACreditCaseAndOfAnApplicationHasAWord() {
    assertThat(zh.stringPropertyNames())
        .containsAll(steps("credit-case", CaseSteps.WORKFLOW))
        .containsAll(steps("credit-application", ApplicationSteps.WORKFLOW))
        .containsAll(steps("handover", HandoverSteps.WORKFLOW))
        .containsAll(steps("propagation", PropagationSteps.WORKFLOW))
        .containsAll(steps("list-recipient", RecipientSteps.WORKFLOW))
        .containsAll(steps("subscription", SubscriptionSteps.WORKFLOW))
        .containsAll(steps("connected-system", SystemSteps.WORKFLOW))
        .containsAll(steps("system-warning", WarningSteps.WORKFLOW))
        .containsAll(steps("delivery", DeliverySteps.WORKFLOW));
  }

  @Test
  void noPageHasWordsOfItsOwn() {
    var found = new TreeMap<String, Set<String>>();
    files(PAGES, ".xhtml")
        .forEach(
            page -> {
              var literals = literals(text(page));
              if (!literals.isEmpty()) {
                found.put(page.toString(), literals);
              }
            });

    assertThat(found).isEmpty();
  }

  @Test
  void wordsOfItsOwnWouldBeFound() {
    assertThat(literals("<p title=\"Hint\">#{msg['a']} Hello <b>任务</b></p>"))
        .containsExactlyInAnyOrder("Hint", "Hello", "任务");
  }

  @Test
  void aServerInAnEnglishLocaleAnswersChineseReadersInChinese() {
    Locale.setDefault(Locale.US);

    assertThat(Words.text(Locale.SIMPLIFIED_CHINESE, "nav.worklist")).isEqualTo("待办");
    assertThat(Words.text(Locale.ENGLISH, "nav.worklist")).isEqualTo("Worklist");
  }

  private boolean known(String key) {
    Predicate<String> begins = name -> name.startsWith(key);
    return key.endsWith(".")
        ? zh.stringPropertyNames().stream().anyMatch(begins)
        : zh.containsKey(key);
  }

  private static Set<String> literals(String page) {
    var plain =
        EXPRESSION.matcher(page.replaceAll("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<ui:param [^>]*/>", ""));
    var withoutExpressions = plain.replaceAll("");
    var texts = Arrays.stream(withoutExpressions.split("<[^>]*>"));
    var attributes = ATTRIBUTE.matcher(withoutExpressions).results().map(found -> found.group(1));
    return Stream.concat(texts, attributes)
        .map(String::strip)
        .filter(text -> !SAME_IN_BOTH.contains(text) && WORDS.matcher(text).find())
        .filter(text -> !isTechnical(text))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Values that no reader sees: nothing but identifiers. */
  private static boolean isTechnical(String text) {
    return text.matches("[a-z]+[A-Z]\\w*|[A-Z]{2,}(_[A-Z]+)*");
  }

  private static List<String> steps(String kind, Workflow<?, ?> of) {
    return of.actions().stream().map(action -> "step." + kind + "." + action).toList();
  }

  private static Set<String> words(String prefix, Enum<?>[] constants) {
    return Stream.of(constants).map(c -> prefix + c.name()).collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> placeHolders(Properties words) {
    var found = new TreeMap<String, Set<String>>();
    for (var key : words.stringPropertyNames()) {
      found.put(
          key,
          PLACE_HOLDER
              .matcher(words.getProperty(key))
              .results()
              .map(each -> each.group(1))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return found;
  }

  private static Set<String> keys(Path folder, String ending, Pattern pattern) {
    return files(folder, ending)
        .flatMap(file -> pattern.matcher(text(file)).results().map(found -> found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(String name) {
    var words = new Properties();
    try (var in = PagesBundleTest.class.getResourceAsStream("/org/ipplan/web/" + name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
