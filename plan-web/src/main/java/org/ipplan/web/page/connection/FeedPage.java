package org.ipplan.web.page.connection;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.FeedDetails;
import org.ipplan.connection.FeedService;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.SystemDetails;
import org.ipplan.connection.TryResult;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Messages;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Reader;
import org.ipplan.web.page.Refusals;

/** Backs app/connection/feed.xhtml: one feed, its mapping, and trying both. */
@Named
@ViewScoped
public class FeedPage implements Serializable {
  @EJB transient ConnectedSystemService systems;
  @EJB transient FeedService feeds;
  @Inject transient Reader reader;
  @Inject transient Refusals refusals;

  private String code;
  private String feedCode;
  private SystemDetails system;
  private FeedDetails feed;
  private FeedForm form;
  private TryResult result;

  public void load() {
    system = systems.get(String.valueOf(Choice.text(code)));
    feed = feeds.get(code, String.valueOf(Choice.text(feedCode)));
    form = new FeedForm(feed.setUp(), feeds.fields(feed.setUp().kind()));
  }

  /** Reads the sample by what was filled in; nothing is kept. */
  public String tryOut() {
    return shown(() -> feeds.tryOn(code, feed.setUp().kind(), form.mapping(), form.getSample()));
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
      feeds.put(code, feedCode, feed.version(), form.asked());
      refusals.done("connection.done", reader.text("feed.save"));
      return "/app/connection/feed.xhtml?faces-redirect=true&system=" + code + "&feed=" + feedCode;
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

  public SystemDetails getSystem() {
    return system;
  }

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
