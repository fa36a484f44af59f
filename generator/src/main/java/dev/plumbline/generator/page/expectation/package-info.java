/**
 * The expectations of levels: criteria, stages and topics ({@link Expectations}), alone, side by
 * side ({@link SideBySide}) and in pairs ({@link PairedView}).
 */
@NullMarked
package dev.plumbline.generator.page.expectation;

import org.jspecify.annotations.NullMarked;
