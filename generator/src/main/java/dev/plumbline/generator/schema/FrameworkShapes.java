package dev.plumbline.generator.schema;

import static dev.plumbline.generator.schema.CommonShapes.OWNER_WORDS;
import static dev.plumbline.generator.schema.Shape.TEXT;
import static dev.plumbline.generator.schema.Shape.listOf;
import static dev.plumbline.generator.schema.Shape.mapOf;
import static dev.plumbline.generator.schema.Shape.text;

/** Shapes of {@code framework.yaml}. */
final class FrameworkShapes {
  /** An address on the web, in which braces hold no other words than these. */
  private static final Shape WEB =
      text("^https?://(?!.*\\{(?!(path|line|page|criterion)\\})[A-Za-z]*\\})");

  private static final Shape COLOUR = text("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$");

  private FrameworkShapes() {}

  static ObjectShape file() {
    return ObjectShape.named("The framework")
        .needs("name", TEXT, "What the framework is called, for example Careers at Harbour Works.")
        .may("summary", TEXT, "What the framework is for, in Markdown; it opens the home page.")
        .may(
            "version",
            TEXT,
            "The edition of the text, for example 2.1.0. Readers see it at the foot of each page.")
        .may(
            "locale",
            text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
            "The language of the text, as a tag such as en, en-GB or de. Without it: en.")
        .with(VocabularyShapes.lists())
        .may(
            "source",
            source(),
            "Where readers edit the text, say what they think of it, and see how it came about. In"
                + " each address {path}, {line}, {page} and {criterion} stand for the place.")
        .may(
            "accept",
            listOf(RuleShapes.acceptance()),
            "Findings that the owners know and accept, each with its reason. They stay visible,"
                + " with the reason.")
        .may(
            "severity",
            RuleShapes.severity(),
            "How heavily findings weigh. An error cannot be lowered.")
        .may("owner", CommonShapes.owner(), OWNER_WORDS)
        .may("brand", brand(), "The organisation's logo and colours.")
        .may(
            "parity",
            RuleShapes.parity(),
            "How to measure whether individual contributors and managers are treated alike.")
        .may("style", StyleShapes.style(), "Rules for how the text is written.");
  }

  private static ObjectShape source() {
    return ObjectShape.named("Links to the source")
        .may(
            "edit",
            WEB,
            "Where a file is edited, for example"
                + " https://git.example.org/framework/edit/main/content/{path}#L{line}.")
        .may(
            "feedback",
            WEB,
            "Where readers say what they think, for example"
                + " https://git.example.org/framework/issues/new?page={page}&criterion={criterion}.")
        .may(
            "history",
            WEB,
            "Where a file's history is shown, for example"
                + " https://git.example.org/framework/commits/main/content/{path}.");
  }

  private static ObjectShape brand() {
    return ObjectShape.named("The brand")
        .may(
            "logo",
            text("^assets/(?!.*\\.\\.)"),
            "A picture among the assets, for example assets/logo.svg.")
        .may("accent", COLOUR, "The organisation's own colour, in quotes, for example \"#1a4f8b\".")
        .may(
            "tracks",
            mapOf(COLOUR),
            "A colour for each track, by its id, for example ic: \"#006d77\".");
  }
}
