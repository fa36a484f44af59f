/**
 * The goals of Plumbline. A goal holds its parameters, makes a request, calls the generator once
 * and reports; what the content means is the generator's business alone.
 */
@NullMarked
package dev.plumbline.maven;

import org.jspecify.annotations.NullMarked;
