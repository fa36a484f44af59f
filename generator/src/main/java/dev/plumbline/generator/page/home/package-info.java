/** The home page ({@link HomePage}): what the framework is, every family, where to start. */
@NullMarked
package dev.plumbline.generator.page.home;

import org.jspecify.annotations.NullMarked;
