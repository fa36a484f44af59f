package dev.plumbline.generator;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.model.Framework;

/**
 * A framework with everything that was found in it.
 *
 * @param framework what the edition has of it, as far as it could be understood
 * @param report everything found in the content
 */
public record CheckResult(Framework framework, FindingReport report) {}
