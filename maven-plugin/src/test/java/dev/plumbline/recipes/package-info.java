/**
 * The recipes of the sample framework, held to what they promise: their commands are run as they
 * stand, on a repository that is made for it.
 */
@NullMarked
package dev.plumbline.recipes;

import org.jspecify.annotations.NullMarked;
