package dev.plumbline.generator.finding;

/**
 * A finding of another rule with the same cause, which need not be reported beside the one that
 * covers it.
 *
 * @param code the other rule
 * @param level the level that it is about, as content refers to it
 */
public record CoveredFinding(RuleCode code, String level) {}
