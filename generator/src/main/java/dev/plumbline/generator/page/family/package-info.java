/**
 * The page of one family ({@link FamilyPages}): its ladder, its destinations, its moves and its
 * dimensions.
 */
@NullMarked
package dev.plumbline.generator.page.family;

import org.jspecify.annotations.NullMarked;
