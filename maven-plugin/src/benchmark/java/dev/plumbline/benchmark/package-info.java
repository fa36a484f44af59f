/**
 * Measures how long a framework takes to build, as a user builds it, beside the floor: the least
 * that any program must do that reads and writes as much. Not part of the build; see
 * CONTRIBUTING.md.
 */
@NullMarked
package dev.plumbline.benchmark;

import org.jspecify.annotations.NullMarked;
