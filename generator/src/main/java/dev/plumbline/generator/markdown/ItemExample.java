package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.Attributes;

/**
 * An item of a list within an item.
 *
 * @param text its first paragraph without block markup, then whatever else stands in it
 * @param attributes empty where it has none
 * @param place where its text begins
 */
public record ItemExample(Prose text, Attributes attributes, Place place) {}
