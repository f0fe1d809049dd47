package org.ipplan.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;
import org.ipplan.shared.Messages;

/** Turns what the domain refused, and what it did, into messages of the page. */
@RequestScoped
public class Refusals {
  @Inject Reader reader;

  /** Says in the reader's language why the domain refused. */
  public void show(DomainException refusal) {
    texts(refusal).forEach(text -> add(FacesMessage.SEVERITY_ERROR, text));
  }

  /** As {@link #show}, and beside the fields it is about. */
  public void show(DomainException refusal, FieldFaults fields) {
    show(refusal);
    refusal.errors().forEach(error -> fields.note(error.field(), words(error)));
    refusal.blockedBy().forEach(each -> fields.noteRefusal(each.guard(), reader.refusal(each)));
  }

  /** Says in the pages' words what is wrong. */
  public void warn(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_ERROR, reader.text(key, arguments));
  }

  /** Says what was done, on the page that follows. */
  public void done(String key, Object... arguments) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    said(key, arguments);
  }

  /** Says what was done, on this very page. */
  public void said(String key, Object... arguments) {
    add(FacesMessage.SEVERITY_INFO, reader.text(key, arguments));
  }

  /** The reasons, the first one first; one where the refusal names no single ones. */
  public List<String> texts(DomainException refusal) {
    var reasons =
        Stream.concat(
                refusal.errors().stream().map(this::fault),
                refusal.blockedBy().stream().map(reader::refusal))
            .distinct()
            .toList();
    return reasons.isEmpty() ? List.of(reader.said(refusal.code(), refusal.arguments())) : reasons;
  }

  private String fault(FieldError error) {
    var text = words(error);
    var name = error.field().split("[\\[.]", 2)[0];
    var field = Words.textOr(reader.getLocale(), "field." + name, error.field());
    return reader.text("refusal.field", field, text);
  }

  private String words(FieldError error) {
    return Messages.text(error.code(), reader.getLocale(), error.arguments().toArray());
  }

  private static void add(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }
}
