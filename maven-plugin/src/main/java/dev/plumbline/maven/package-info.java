/**
 * The goals of Plumbline. A goal holds its parameters, makes a request, calls the generator once
 * and reports; the meaning of content is left to the generator.
 */
@NullMarked
package dev.plumbline.maven;

import org.jspecify.annotations.NullMarked;
