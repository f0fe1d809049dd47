package org.ipplan.web.page.credit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.credit.listing.CaseReview;
import org.ipplan.credit.listing.ListingChoices;
import org.ipplan.credit.listing.ListingPaper;
import org.ipplan.credit.listing.ListingService;
import org.ipplan.credit.listing.ListingWorksheet;
import org.ipplan.credit.listing.PanelVote;
import org.ipplan.credit.listing.PriorNotice;
import org.ipplan.credit.listing.ProofOfService;
import org.ipplan.credit.listing.ServedPaper;
import org.ipplan.credit.listing.Waiver;
import org.ipplan.ruleset.RuleItem;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/**
 * Backs the panels of app/credit/case.xhtml that only cases of the serious list have. It shows what
 * was gathered and takes the steps that carry more than a reason or note.
 */
@Named
@ViewScoped
public class ListingPage implements Serializable {
  private static final RuleItem WAYS_BACK =
      new RuleItem("CONDITIONS", "信用修复的条件和程序", "Conditions and procedure of repair");

  @EJB transient ListingService listings;
  @EJB transient CreditCaseService cases;
  @Inject transient Refusals refusals;
  @Inject transient Reader reader;
  @Inject CasePage page;

  private UUID id;
  private Set<String> open = Set.of();
  private ListingChoices choices;
  private ListingWorksheet sheet;
  private List<PriorNotice> notices;
  private List<ProofOfService> proofs;
  private List<PanelVote> votes;
  private List<CaseReview> reviews;
  private List<ListingPaper> papers;
  private List<Waiver> waivers;
  private List<ReplyForm> replies;
  private List<HearingRecordForm> records;
  private WorksheetForm sheetForm;
  private PaperForm paperForm;
  private final NoticeForm noticeForm = new NoticeForm();
  private final ServiceForm serviceForm = new ServiceForm();
  private final WaiverForm waiverForm = new WaiverForm();
  private final DefenceForm defenceForm = new DefenceForm();
  private final HearingForm hearingForm = new HearingForm();
  private final VoteForm voteForm = new VoteForm();

  @PostConstruct
  void load() {
    id = page.getSummary().id();
    open =
        cases.offers(id).stream()
            .filter(StepOffer::allowed)
            .map(StepOffer::action)
            .collect(Collectors.toSet());
    sheet = listings.worksheet(id).orElse(null);
    notices = listings.notices(id);
    proofs = listings.proofs(id);
    votes = listings.votes(id);
    reviews = listings.reviews(id);
    papers = listings.papers(id);
    waivers = listings.waivers(id);
    replies = listings.defences(id).stream().map(ReplyForm::new).toList();
    records = listings.hearings(id).stream().map(HearingRecordForm::new).toList();
    prepare();
  }

  private void prepare() {
    choices = listings.choices();
    sheetForm = new WorksheetForm(choices, sheet);
    paperForm =
        may("decide")
            ? new PaperForm(ServedPaper.LISTING_DECISION, choices.contents().items())
            : new PaperForm(ServedPaper.REPAIR_GUIDANCE, List.of(WAYS_BACK));
  }

  /** Whether the reader may take a step now. */
  public boolean may(String action) {
    return open.contains(action);
  }

  public String assess() {
    var version = page.getSummary().version();
    return take("assess", () -> listings.assess(id, version, sheetForm.asked()));
  }

  public String giveNotice() {
    return take("give-notice", () -> listings.giveNotice(id, noticeForm.asked()));
  }

  /** The notice was served. */
  public String proveNotice() {
    var notice = EnumSet.of(ServedPaper.PRIOR_NOTICE);
    return take("serve-notice", () -> listings.prove(id, serviceForm.asked(notice)));
  }

  /** The decision was served, with the guidance where there is one. */
  public String proveDecision() {
    var issued = papers.stream().map(ListingPaper::kind).collect(Collectors.toSet());
    return take("serve", () -> listings.prove(id, serviceForm.asked(issued)));
  }

  public String waive() {
    return take("waive", () -> listings.waive(id, waiverForm.asked()));
  }

  public String defend() {
    return take("defend", () -> listings.defend(id, defenceForm.asked()));
  }

  public String reply(ReplyForm form) {
    return take("reply", () -> listings.reply(id, form.getDefence().id(), form.asked()));
  }

  public String callHearing() {
    return take("call-hearing", () -> listings.callHearing(id, hearingForm.asked()));
  }

  public String record(HearingRecordForm form) {
    var hearing = form.getHearing().id();
    return take("hold-hearing", () -> listings.holdHearing(id, hearing, form.asked()));
  }

  public String vote() {
    return take("vote", () -> listings.vote(id, voteForm.asked()));
  }

  public String issue() {
    var action = paperForm.getKind() == ServedPaper.LISTING_DECISION ? "decide" : "guide";
    return take(action, () -> listings.issue(id, paperForm.asked()));
  }

  private String take(String action, Runnable call) {
    try {
      call.run();
      refusals.done("case.done", reader.word("step.credit-case.", action));
      return "/app/credit/case.xhtml?faces-redirect=true&id=" + id;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  public ListingChoices getChoices() {
    return choices;
  }

  public ListingWorksheet getSheet() {
    return sheet;
  }

  public List<PriorNotice> getNotices() {
    return notices;
  }

  public List<ProofOfService> getProofs() {
    return proofs;
  }

  public List<HearingRecordForm> getRecords() {
    return records;
  }

  public List<Waiver> getWaivers() {
    return waivers;
  }

  public List<ReplyForm> getReplies() {
    return replies;
  }

  public List<PanelVote> getVotes() {
    return votes;
  }

  public List<CaseReview> getReviews() {
    return reviews;
  }

  public List<ListingPaper> getPapers() {
    return papers;
  }

  public WorksheetForm getSheetForm() {
    return sheetForm;
  }

  public NoticeForm getNoticeForm() {
    return noticeForm;
  }

  public ServiceForm getServiceForm() {
    return serviceForm;
  }

  public WaiverForm getWaiverForm() {
    return waiverForm;
  }

  public DefenceForm getDefenceForm() {
    return defenceForm;
  }

  public HearingForm getHearingForm() {
    return hearingForm;
  }

  public VoteForm getVoteForm() {
    return voteForm;
  }

  public PaperForm getPaperForm() {
    return paperForm;
  }
}
