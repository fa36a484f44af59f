package dev.plumbline.generator;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.model.Framework;

/**
 * A framework with the findings about it.
 *
 * @param framework the edition's part of it, as far as it could be understood
 * @param report the findings in the content
 */
public record CheckResult(Framework framework, FindingReport report) {}
