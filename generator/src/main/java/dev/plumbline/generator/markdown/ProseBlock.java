package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Place;

/** Paragraphs, quotes, tables, code: all that stands between headings and lists. */
public record ProseBlock(Prose prose, Place place) implements Block {}
