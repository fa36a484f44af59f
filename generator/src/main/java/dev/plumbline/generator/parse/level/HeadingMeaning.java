package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.model.Level;

/**
 * The meaning of a heading.
 *
 * @param kind dimension, section or group
 * @param id of the dimension, section or group
 */
record HeadingMeaning(Level.Fragment.Kind kind, String id) {}
