/**
 * The findings of a run for other programs and places than the console: build servers, code hosts,
 * pull requests. {@code ReportFormat} is the list.
 *
 * <p>Way of the data: {@code FindingReport} and what it is shown with → {@code ReportedRun} → text;
 * and back, from the JSON report of an earlier run to a {@code Baseline}.
 */
@NullMarked
package dev.plumbline.generator.report;

import org.jspecify.annotations.NullMarked;
