/**
 * The recipes of the sample framework, held to what they promise: their commands are run as they
 * stand, on a repository that is made for it. Beside them stand this repository's own workflow and
 * the script that downloads Maven.
 */
@NullMarked
package dev.plumbline.recipes;

import org.jspecify.annotations.NullMarked;
