package org.ipplan.web.page.notification;

import static java.util.stream.Collectors.toSet;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.NotificationSettings;
import org.ipplan.notification.NotificationSettingsService;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Refusals;

/** Backs app/notification-settings.xhtml: how the reader wishes to be told. */
@Named
@ViewScoped
public class NotificationSettingsPage implements Serializable {
  @EJB transient NotificationSettingsService service;
  @Inject transient Refusals refusals;

  private long version;
  private List<Choosable> kinds = List.of();
  private boolean mail;
  private String mailAddress;
  private String signedInMail;
  private boolean messenger;
  private String messengerNumber;
  private String language;

  /** A kind and whether it is heard. */
  public static final class Choosable implements Serializable {
    private final NotificationKind kind;
    private boolean heard;

    Choosable(NotificationKind kind, boolean heard) {
      this.kind = kind;
      this.heard = heard;
    }

    public NotificationKind getKind() {
      return kind;
    }

    public boolean isHeard() {
      return heard;
    }

    public void setHeard(boolean heard) {
      this.heard = heard;
    }
  }

  public void load() {
    var kept = service.get();
    version = kept.version();
    kinds =
        NotificationKind.mutable().stream()
            .map(kind -> new Choosable(kind, !kept.muted().contains(kind)))
            .toList();
    mail = kept.mail();
    mailAddress = kept.mailAddress();
    signedInMail = kept.signedInMail();
    messenger = kept.messenger();
    messengerNumber = kept.messengerNumber();
    language = kept.language();
  }

  /** Keeps what was chosen. */
  public String save() {
    try {
      service.set(version, wanted());
      refusals.done("done.notification-settings");
      return "/app/notification-settings.xhtml?faces-redirect=true";
    } catch (DomainException e) {
      refusals.show(e);
      return null;
    }
  }

  private NotificationSettings wanted() {
    Set<NotificationKind> muted =
        kinds.stream().filter(kind -> !kind.isHeard()).map(Choosable::getKind).collect(toSet());
    return new NotificationSettings(
        version, muted, mail, mailAddress, null, messenger, messengerNumber, language);
  }

  public List<Choosable> getKinds() {
    return kinds;
  }

  public boolean isMail() {
    return mail;
  }

  public void setMail(boolean mail) {
    this.mail = mail;
  }

  public String getMailAddress() {
    return mailAddress;
  }

  public void setMailAddress(String mailAddress) {
    this.mailAddress = mailAddress;
  }

  public String getSignedInMail() {
    return signedInMail;
  }

  public boolean isMessenger() {
    return messenger;
  }

  public void setMessenger(boolean messenger) {
    this.messenger = messenger;
  }

  public String getMessengerNumber() {
    return messengerNumber;
  }

  public void setMessengerNumber(String messengerNumber) {
    this.messengerNumber = messengerNumber;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
