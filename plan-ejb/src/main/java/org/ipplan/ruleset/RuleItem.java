package org.ipplan.ruleset;

import java.io.Serializable;

/** One entry of a list a rule gives: a condition, a paper, a factor, a source. */
public record RuleItem(String code, String nameZh, String nameEn) implements Serializable {}
