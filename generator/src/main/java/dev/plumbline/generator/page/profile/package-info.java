/**
 * What a level is besides its expectations: its steps on scales ({@link Scales}), its week ({@link
 * Weeks}), its pay ({@link Pay}), and its place on the ladders of dimensions ({@link StageCharts}).
 */
@NullMarked
package dev.plumbline.generator.page.profile;

import org.jspecify.annotations.NullMarked;
