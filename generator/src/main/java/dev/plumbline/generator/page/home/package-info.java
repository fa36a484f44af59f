/** The home page ({@link HomePages}): the framework's summary, every family, places to start. */
@NullMarked
package dev.plumbline.generator.page.home;

import org.jspecify.annotations.NullMarked;
