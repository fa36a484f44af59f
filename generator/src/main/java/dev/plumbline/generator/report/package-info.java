/**
 * The findings of a run for other programs and places than the console: build servers, code hosts,
 * pull requests. {@link ReportFormat} is the list.
 *
 * <p>Data flow: {@link dev.plumbline.generator.finding.FindingReport} and how it is shown → {@link
 * ReportedRun} → text; and back, from the JSON report of an earlier run to a {@link
 * dev.plumbline.generator.finding.Baseline}.
 */
@NullMarked
package dev.plumbline.generator.report;

import org.jspecify.annotations.NullMarked;
