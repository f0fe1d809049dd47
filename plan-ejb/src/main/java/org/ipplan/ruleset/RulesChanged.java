package org.ipplan.ruleset;

/**
 * An edition was confirmed. Fired inside the transaction that confirmed it.
 *
 * @param ruleSet id of the edition
 */
public record RulesChanged(String ruleSet, RuleChange change) {}
