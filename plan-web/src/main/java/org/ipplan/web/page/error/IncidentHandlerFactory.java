package org.ipplan.web.page.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link IncidentHandler} in front of the platform's handler. */
public class IncidentHandlerFactory extends ExceptionHandlerFactory {
  public IncidentHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new IncidentHandler(getWrapped().getExceptionHandler());
  }
}
