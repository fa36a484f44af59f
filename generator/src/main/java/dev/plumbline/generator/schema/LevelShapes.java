package dev.plumbline.generator.schema;

import static dev.plumbline.generator.schema.CommonShapes.FORMERLY_WORDS;
import static dev.plumbline.generator.schema.CommonShapes.LEVEL;
import static dev.plumbline.generator.schema.CommonShapes.OWNER_WORDS;
import static dev.plumbline.generator.schema.CommonShapes.TEXTS;
import static dev.plumbline.generator.schema.Shape.ID;
import static dev.plumbline.generator.schema.Shape.TEXT;
import static dev.plumbline.generator.schema.Shape.TRUTH;
import static dev.plumbline.generator.schema.Shape.either;
import static dev.plumbline.generator.schema.Shape.listOf;
import static dev.plumbline.generator.schema.Shape.mapOf;
import static dev.plumbline.generator.schema.Shape.word;

import dev.plumbline.generator.model.Status;

/** Shapes of levels: the front matter of a Markdown file, and a YAML file. */
final class LevelShapes {
  private LevelShapes() {}

  static ObjectShape frontMatter() {
    return ObjectShape.named("A level")
        .needs("title", TEXT, "The job title, for example Staff Engineer.")
        .needs(
            "grade",
            Shape.WHOLE_NUMBER,
            "The grade as a whole number, for example 5. Levels of the same grade on different"
                + " tracks are peers.")
        .may("code", TEXT, "The short name, for example IC5. Without it: the id in capitals.")
        .may("aliases", TEXTS, "Other titles for the same level.")
        .may(
            "destination", TRUTH, "true for a career level: nobody is expected to move on from it.")
        .may(
            "status",
            Shape.words(Status.values()),
            "active, draft while it is being written, placeholder while there is only a title, or"
                + " legacy when it is kept only for people who still hold it. Without it: active.")
        .with(profile())
        .may("owner", CommonShapes.owner(), OWNER_WORDS)
        .mayHaveAudience("this level")
        .may("formerly", TEXTS, FORMERLY_WORDS);
  }

  static ObjectShape yaml() {
    return frontMatter()
        .may("summary", TEXT, "What the level is about, in a few sentences of Markdown.")
        .may(
            "expectations",
            mapOf(either(listOf(entry()), expectation())),
            "What is expected, by the id of the dimension: a list of expectations, or summary and"
                + " expectations.")
        .may(
            "sections",
            mapOf(either(TEXT, section(), listOf(either(TEXT, section())))),
            "Further text in Markdown, by the id of the section or group, for example"
                + " growing-deeper; or text and audience; or a list of these.");
  }

  private static ObjectShape profile() {
    return ObjectShape.named("A profile")
        .may(
            "scales",
            mapOf(ID),
            "By the id of a scale, the step that is reached here, for example scope:"
                + " several-teams.")
        .may(
            "week",
            mapOf(new Shape.WholeNumber(0, 100)),
            "What the week is spent on: by the id of an activity, its share in percent. All of them"
                + " add up to 100.")
        .may(
            "stages",
            mapOf(either(ID, stage())),
            "By the id of a dimension, the stage that is expected here, for example mastery:"
                + " evolves.")
        .may("pay", ID, "A pay band other than the grade's.")
        .may(
            "peers",
            either(word("none"), listOf(LEVEL)),
            "The levels that are its peers, in place of those of the same grade, for example"
                + " [management/m4]; or none, with peersReason.")
        .may("peersReason", TEXT, "Why it has no peers.")
        .may("notExpected", mapOf(TEXT), "By the id of a dimension, why nothing is expected there.")
        .may(
            "sameAs",
            mapOf(LEVEL),
            "By the id of a dimension, a level whose expectation holds here too and stands first,"
                + " for example impact: management/m4.")
        .may(
            "facts",
            mapOf(TEXT),
            "Short labels of your own, each with a text, for example Signs for: a cluster of"
                + " rides.");
  }

  private static ObjectShape stage() {
    return ObjectShape.named("A stage of a level")
        .needs("stage", ID, "The id of a stage of the dimension.")
        .may("optional", TRUTH, "true if the stage is welcome but not required.");
  }

  private static ObjectShape section() {
    return ObjectShape.named("A section of a level")
        .needs("text", TEXT, "Its text, in Markdown.")
        .mayHaveAudience("this text");
  }

  private static ObjectShape expectation() {
    return ObjectShape.named("An expectation")
        .may("summary", TEXT, "An introduction to the expectations, in Markdown.")
        .may("criteria", listOf(entry()), "What is expected, one entry for each thing.")
        .mayHaveAudience("this expectation");
  }

  private static Shape entry() {
    return either(TEXT, criterion(), prose(), topic());
  }

  private static ObjectShape topic() {
    return ObjectShape.named("A topic")
        .may("topic", TEXT, "The heading above its expectations.")
        .needs(
            "criteria",
            listOf(either(TEXT, criterion(), prose())),
            "What is expected under it, one entry for each thing.")
        .mayHaveAudience("this topic");
  }

  private static ObjectShape prose() {
    return ObjectShape.named("An entry of prose")
        .needs("prose", TEXT, "An introduction to the expectations around it, in Markdown.");
  }

  private static ObjectShape criterion() {
    return ObjectShape.named("An expectation")
        .needs("text", TEXT, "What is expected, in a sentence.")
        .may(
            "id",
            ID,
            "The name at the end of links to this expectation. Without it: its first six words.")
        .may("detail", TEXT, "What else there is to say about it, in Markdown.")
        .may("examples", listOf(either(TEXT, example())), "What it looks like in practice.")
        .may("tags", TEXTS, "Tags. Use optional for what is welcome but not required.")
        .may(
            "topic",
            TEXT,
            "The heading above it, shared with the other expectations of the same topic.")
        .mayHaveAudience("this expectation");
  }

  private static ObjectShape example() {
    return ObjectShape.named("An example")
        .needs("text", TEXT, "What it looks like, in a sentence.")
        .mayHaveAudience("this example");
  }
}
