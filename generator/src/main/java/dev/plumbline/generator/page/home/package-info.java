/** The home page ({@link HomePages}): what the framework is, every family, where to start. */
@NullMarked
package dev.plumbline.generator.page.home;

import org.jspecify.annotations.NullMarked;
