/**
 * The files about a framework as a whole: framework.yaml, read by {@link FrameworkFileReader}, and
 * glossary.yaml, read by {@link GlossaryReader}.
 */
@NullMarked
package dev.plumbline.generator.parse.framework;

import org.jspecify.annotations.NullMarked;
