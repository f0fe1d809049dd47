package org.ipplan.seeded.resourcesarenamedso.web;

import jakarta.ws.rs.Path;

/** A resource of another name. */
@Path("offender")
public class OffenderEndpoint {}
