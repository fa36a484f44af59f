package dev.plumbline.generator;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.owners.WrittenOwners;
import org.jspecify.annotations.Nullable;

/**
 * The result of writing the owners of a framework.
 *
 * @param report the errors in the content; none if the owners could be read
 * @param written absent if there are errors
 */
public record OwnersResult(FindingReport report, @Nullable WrittenOwners written) {}
