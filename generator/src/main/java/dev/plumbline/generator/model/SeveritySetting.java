package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The owners' decision about a rule.
 *
 * @param code the rule's name, as written
 * @param severity absent where the rule is off
 */
public record SeveritySetting(Ref code, @Nullable Severity severity) {}
