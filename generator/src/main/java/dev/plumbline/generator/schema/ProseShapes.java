package dev.plumbline.generator.schema;

import static dev.plumbline.generator.schema.CommonShapes.FORMERLY_WORDS;
import static dev.plumbline.generator.schema.CommonShapes.IDS;
import static dev.plumbline.generator.schema.CommonShapes.OWNER_WORDS;
import static dev.plumbline.generator.schema.CommonShapes.TEXTS;
import static dev.plumbline.generator.schema.Shape.TEXT;
import static dev.plumbline.generator.schema.Shape.listOf;

/** Shapes of the front matter of prose, and of the glossary. */
final class ProseShapes {
  private ProseShapes() {}

  static ObjectShape common() {
    return ObjectShape.named("A common file")
        .needs("grade", Shape.WHOLE_NUMBER, "The grade that it applies to, for example 4.")
        .may("tracks", IDS, "Further tracks that it applies to, besides the one of its folder.")
        .may("families", IDS, "The families that it applies to. Without it: all.");
  }

  static ObjectShape page() {
    return ObjectShape.named("A page")
        .needs("title", TEXT, "The title of the page, for example How promotion works.")
        .may("order", Shape.WHOLE_NUMBER, "Where it stands among the pages: lower first.")
        .may("owner", CommonShapes.owner(), OWNER_WORDS)
        .mayHaveAudience("this page")
        .may("formerly", TEXTS, FORMERLY_WORDS);
  }

  static ObjectShape index() {
    return ObjectShape.named("An index file")
        .may("title", TEXT, "A title for readers on the Git host; the site has its own.")
        .may("order", Shape.WHOLE_NUMBER, "Has no effect: an index file has its place.")
        .mayHaveAudience("this text")
        .may("formerly", TEXTS, FORMERLY_WORDS);
  }

  static Shape glossary() {
    return listOf(
        ObjectShape.named("A term")
            .needs("term", TEXT, "The word that needs explaining, for example Near miss.")
            .needs("definition", TEXT, "What it means here, in Markdown.")
            .may("aliases", TEXTS, "Other spellings and forms, for example near misses."));
  }
}
