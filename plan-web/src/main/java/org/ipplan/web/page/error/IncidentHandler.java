package org.ipplan.web.page.error;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Here;
import org.ipplan.web.page.Refusals;
import org.primefaces.csp.CspPhaseListener;

/**
 * Turns whatever a page did not expect into one page a person can read, for whole pages and for
 * partial updates alike: not there, not allowed, expired, or an incident with an identifier that
 * stands in the log too and nothing else about it.
 */
public class IncidentHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = Logger.getLogger(IncidentHandler.class.getName());
  private static final String VIEW = "/WEB-INF/error/error.xhtml";

  public IncidentHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var events = getUnhandledExceptionQueuedEvents().iterator();
    if (!events.hasNext()) {
      return;
    }
    var event = events.next();
    var context = event.getContext().getContext();
    var fault = root(event.getContext().getException());
    events.remove();
    while (events.hasNext()) {
      LOG.log(Level.WARNING, "Further fault", events.next().getContext().getException());
      events.remove();
    }
    show(context, fault);
  }

  private static void show(FacesContext context, Throwable fault) {
    if (fault instanceof ViewExpiredException) {
      again(context);
    } else if (fault instanceof DomainException refusal) {
      var text = String.join(" ", CDI.current().select(Refusals.class).get().texts(refusal));
      render(context, status(refusal), new Trouble(heading(refusal), text, null));
    } else if (fault instanceof EJBAccessException) {
      render(context, HttpServletResponse.SC_FORBIDDEN, new Trouble("error.forbidden", null, null));
    } else {
      var incident = UUID.randomUUID().toString();
      LOG.log(Level.SEVERE, "Incident " + incident, fault);
      render(
          context,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          new Trouble("error.incident", null, incident));
    }
  }

  private static int status(DomainException refusal) {
    return switch (refusal.kind()) {
      case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
      case GONE -> HttpServletResponse.SC_GONE;
      case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
      case INVALID, IMPOSSIBLE -> HttpServletResponse.SC_BAD_REQUEST;
      case CONFLICT, STALE, PRECONDITION_REQUIRED -> HttpServletResponse.SC_CONFLICT;
      case TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
      case UNSUPPORTED_TYPE -> HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
    };
  }

  private static String heading(DomainException refusal) {
    return switch (refusal.kind()) {
      case NOT_FOUND -> "error.not-found";
      case FORBIDDEN -> "error.forbidden";
      default -> "error.refused";
    };
  }

  /** The page's state is gone: shows the page anew and says why. */
  private static void again(FacesContext context) {
    var request = (HttpServletRequest) context.getExternalContext().getRequest();
    try {
      context.getExternalContext().redirect(Here.of(request).with("expired", "true").address());
      context.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static void render(FacesContext context, int status, Trouble trouble) {
    var external = context.getExternalContext();
    external.getRequestMap().put("trouble", trouble);
    if (external.isResponseCommitted()) {
      return;
    }
    var response = (HttpServletResponse) external.getResponse();
    response.resetBuffer();
    external.setResponseStatus(status);
    try {
      context.setCurrentPhaseId(PhaseId.RENDER_RESPONSE);
      allowOwnScripts(context);
      if (context.getPartialViewContext().isPartialRequest()) {
        context.getPartialViewContext().setRenderAll(true);
      }
      var handler = context.getApplication().getViewHandler();
      var root = handler.createView(context, VIEW);
      context.setViewRoot(root);
      handler.getViewDeclarationLanguage(context, VIEW).buildView(context, root);
      handler.renderView(context, root);
      context.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  /** The page's policy with its nonce, in case the fault came before the usual moment for it. */
  private static void allowOwnScripts(FacesContext context) {
    try {
      CspPhaseListener.initCsp(context, true, false, null, "#{contentPolicy.value}");
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "The error page goes without scripts", e);
    }
  }

  private static Throwable root(Throwable fault) {
    var cause = fault;
    while (cause.getCause() != null
        && !(cause instanceof DomainException)
        && !(cause instanceof ViewExpiredException)
        && !(cause instanceof EJBAccessException)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
