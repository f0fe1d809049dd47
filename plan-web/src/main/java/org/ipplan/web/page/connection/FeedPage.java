package org.ipplan.web.page.connection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.FeedDetails;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedService;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.Mapping;
import org.ipplan.connection.SystemDetails;
import org.ipplan.connection.TaskRef;
import org.ipplan.connection.TryResult;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Messages;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/** Backs app/connection/feed.xhtml: one feed or one to be, its mapping, and trying both. */
@Named
@ViewScoped
public class FeedPage implements Serializable {
  private static final int EVERY_HOUR = 60;

  @EJB transient ConnectedSystemService systems;
  @EJB transient FeedService feeds;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String code;
  private String feedCode;
  private SystemDetails system;
  private FeedDetails feed;
  private FeedKind kind;
  private String kindName;
  private String newCode;
  private FeedForm form;
  private TryResult result;

  public void load() {
    system = systems.get(String.valueOf(Choice.text(code)));
    kind = Choice.of(FeedKind.class, kindName);
    if (kind == null) {
      feed = feeds.get(code, String.valueOf(Choice.text(feedCode)));
      kind = feed.setUp().kind();
    }
    form = new FeedForm(feed == null ? blank() : feed.setUp(), feeds.fields(kind));
  }

  private FeedInput blank() {
    var task = system.what().tasks().get(0);
    var unmapped = new Mapping("", List.of());
    return new FeedInput(
        kind, FeedWay.PULL, task, null, EVERY_HOUR, null, null, null, unmapped, "");
  }

  /** Reads the sample by what was filled in; nothing is kept. */
  public String tryOut() {
    return shown(() -> feeds.tryOn(code, kind, form.mapping(), form.getSample()));
  }

  /** Calls the address once; nothing of the answer is taken in. */
  public String test() {
    var shown = shown(() -> feeds.test(code, feedCode));
    feed = feeds.get(code, feedCode);
    return shown;
  }

  private String shown(Supplier<TryResult> work) {
    try {
      result = work.get();
    } catch (DomainException e) {
      refusals.show(e);
    }
    return null;
  }

  /** Keeps what was filled in. */
  public String save() {
    try {
      var named = isNew() ? String.valueOf(Choice.text(newCode)) : feedCode;
      feeds.put(code, named, isNew() ? null : feed.version(), form.asked());
      refusals.done("connection.done", reader.text("feed.save"));
      return "/app/connection/feed.xhtml?faces-redirect=true&system=" + code + "&feed=" + named;
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  /** What is wrong with a field, in the reader's words. */
  public String words(FieldError fault) {
    return fault.field()
        + "："
        + Messages.text(fault.code(), reader.getLocale(), fault.arguments().toArray());
  }

  /** Whether the feed is yet to be added to its system. */
  public boolean isNew() {
    return feed == null;
  }

  public FeedKind getKind() {
    return kind;
  }

  /** Kind of a feed to be added, in the page's address. */
  public String getKindName() {
    return kindName;
  }

  public void setKindName(String kindName) {
    this.kindName = kindName;
  }

  public String getNewCode() {
    return newCode;
  }

  public void setNewCode(String newCode) {
    this.newCode = newCode;
  }

  /** Tasks that the system serves, as the choice of tasks names them. */
  public Map<String, TaskRef> getTasks() {
    var tasks = new LinkedHashMap<String, TaskRef>();
    system.what().tasks().forEach(task -> tasks.put(FeedForm.written(task), task));
    return tasks;
  }

  public SystemDetails getSystem() {
    return system;
  }

  /** Null where it is yet to be added. */
  public FeedDetails getFeed() {
    return feed;
  }

  public FeedForm getForm() {
    return form;
  }

  /** What was tried last on this page; null before anything was. */
  public TryResult getResult() {
    return result;
  }

  public List<FeedWay> getWays() {
    return List.of(FeedWay.values());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getFeedCode() {
    return feedCode;
  }

  public void setFeedCode(String feedCode) {
    this.feedCode = feedCode;
  }
}
