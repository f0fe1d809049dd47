package org.ipplan.seeded.whatisnamedresourceisone.web;

/** No resource at all. */
public class OffenderResource {}
