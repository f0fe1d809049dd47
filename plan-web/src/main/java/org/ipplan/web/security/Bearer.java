package org.ipplan.web.security;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;

/** The mechanism that reads bearer tokens. */
@Qualifier
@Retention(RUNTIME)
@interface Bearer {}
