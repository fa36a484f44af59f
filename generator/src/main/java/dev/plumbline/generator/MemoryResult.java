package dev.plumbline.generator;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.output.MemoryOutput;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run that writes nothing to the disk.
 *
 * @param report the findings in the content
 * @param history the unknown part of the framework's past, with the remedy; absent where all is
 *     known
 * @param site its files; absent where findings kept it from being made
 */
public record MemoryResult(
    FindingReport report, @Nullable String history, @Nullable MemoryOutput site) {}
