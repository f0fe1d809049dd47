package org.ipplan.seeded.pagesarenamedso.web.page;

import jakarta.inject.Named;

/** A page of another name. */
@Named
public class OffenderBean {}
