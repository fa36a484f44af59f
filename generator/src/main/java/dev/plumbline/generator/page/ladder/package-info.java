/** A family's ladder as a table ({@link Ladders}) and as a drawing ({@link LadderDiagrams}). */
@NullMarked
package dev.plumbline.generator.page.ladder;

import org.jspecify.annotations.NullMarked;
