package dev.plumbline.generator;

import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.output.MemoryOutput;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run that writes nothing to the disk.
 *
 * @param report everything found in the content
 * @param history what is missing of the framework's past, and what to do about it; absent where
 *     nothing is
 * @param site its files; absent where findings kept it from being made
 */
public record MemoryResult(
    FindingReport report, @Nullable String history, @Nullable MemoryOutput site) {}
