package dev.plumbline.generator.finding;

/**
 * What a finding says besides its own: a breach of another rule that has the same cause.
 *
 * @param level the level that the other breach is about, as content refers to it
 */
public record Covered(RuleCode code, String level) {}
