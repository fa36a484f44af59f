/**
 * The profile of a level, which is everything that it says besides its expectations: its named
 * values ({@link LevelFacts}), its week ({@link WeekCharts}), its pay ({@link Pay}), its place on
 * the ladders of dimensions ({@link StageCharts}), and the same for levels side by side ({@link
 * SummaryViews}).
 */
@NullMarked
package dev.plumbline.generator.page.profile;

import org.jspecify.annotations.NullMarked;
