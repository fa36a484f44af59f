package dev.plumbline.generator.schema;

import static dev.plumbline.generator.schema.CommonShapes.OWNER_WORDS;
import static dev.plumbline.generator.schema.Shape.TEXT;
import static dev.plumbline.generator.schema.Shape.listOf;
import static dev.plumbline.generator.schema.Shape.mapOf;
import static dev.plumbline.generator.schema.Shape.text;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.ParitySettings;
import java.util.Arrays;
import java.util.List;

/** framework.yaml. */
final class FrameworkShapes {
  private static final Shape WEB = text("^https?://");
  private static final Shape COLOUR = text("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$");

  private FrameworkShapes() {}

  static Thing file() {
    return Thing.named("The framework")
        .needs("name", TEXT, "What the framework is called, for example Careers at Harbour Works.")
        .may("summary", TEXT, "What the framework is for, in Markdown; it opens the home page.")
        .may(
            "version",
            TEXT,
            "The edition of the text, for example 2.1.0. Readers see it at the foot of each page.")
        .may(
            "locale",
            text("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
            "The language of the text, as a tag such as en, en-GB or de. Without it: en.")
        .with(VocabularyShapes.lists())
        .may(
            "source",
            source(),
            "Where readers edit the text, say what they think of it, and see how it came about. In"
                + " each address {path}, {line}, {page} and {criterion} stand for the place.")
        .may(
            "accept",
            listOf(acceptance()),
            "Findings that the owners know and accept, each with"
                + " its reason. They stay visible, with the reason.")
        .may("severity", severity(), "How heavily findings weigh. An error cannot be lowered.")
        .may("owner", CommonShapes.owner(), OWNER_WORDS)
        .may("brand", brand(), "The organisation's logo and colours.")
        .may(
            "parity",
            parity(),
            "How it is measured whether individual contributors and managers"
                + " are treated alike.")
        .may("style", StyleShapes.style(), "How the text is to be written.");
  }

  private static Thing source() {
    return Thing.named("Links to the source")
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

  private static Thing acceptance() {
    return Thing.named("An accepted finding")
        .needs(
            "code",
            decidable(),
            "The finding's name: the word that stands before its message," + " after the severity.")
        .needs(
            "at",
            TEXT,
            "The level where it is accepted, for example engineering/ic/ic4; with"
                + " #criterion behind it where one criterion is meant.")
        .needs("reason", TEXT, "Why it is accepted. Readers see it.");
  }

  /** An error cannot be accepted: with one, the site is not made. */
  private static Shape.Word decidable() {
    return new Shape.Word(
        Arrays.stream(Code.values())
            .filter(code -> code.severity() != Severity.ERROR)
            .map(Code::id)
            .toList());
  }

  private static Thing severity() {
    Thing severities = Thing.named("Severities");
    for (Code code : Code.values()) {
      boolean error = code.severity() == Severity.ERROR;
      severities =
          severities.may(
              code.id(),
              error
                  ? Shape.words(List.of(Severity.ERROR))
                  : Shape.words(Severity.values()).or("off"),
              "Without this: " + code.severity().word() + ".");
    }
    return severities;
  }

  private static Thing brand() {
    return Thing.named("The brand")
        .may(
            "logo",
            text("^assets/(?!.*\\.\\.)"),
            "A picture among the assets, for example" + " assets/logo.svg.")
        .may("accent", COLOUR, "The organisation's own colour, in quotes, for example \"#1a4f8b\".")
        .may(
            "tracks",
            mapOf(COLOUR),
            "A colour for each track, by its id, for example ic:" + " \"#006d77\".");
  }

  private static Thing parity() {
    return Thing.named("The parity")
        .mayHaveAudience("the results")
        .may("thresholds", thresholds(), "From where on a difference counts.")
        .may(
            "lexicon",
            lexicon(),
            "Words of your own that tell who leads people. In a word, * at"
                + " the end stands for any ending.");
  }

  private static Thing thresholds() {
    ParitySettings usual = ParitySettings.DEFAULT;
    return Thing.named("The thresholds of parity")
        .may(
            "thin",
            new Shape.WholeNumber(1, 100),
            "A level with a smaller share than this, in"
                + " percent, of its peer's expectations and words is thin. Without it: "
                + usual.thin()
                + ".")
        .may(
            "alike",
            new Shape.WholeNumber(1, 100),
            "A level that takes over at least this share,"
                + " in percent, from the level before is the same rung. Without it: "
                + usual.alike()
                + ".")
        .may(
            "leap",
            new Shape.WholeNumber(2, 100),
            "How many times as large as the steps beside it"
                + " a step may not be. Without it: "
                + usual.leap()
                + ".");
  }

  private static Thing lexicon() {
    return Thing.named("The lexicon of parity")
        .may(
            "managing",
            CommonShapes.TEXTS,
            "Duties of those who lead people, for example keeps" + " the rota.")
        .may(
            "deciding",
            CommonShapes.TEXTS,
            "Words before a duty that make it one's own, for" + " example signs for.")
        .may(
            "takingPart",
            CommonShapes.TEXTS,
            "Words before a duty that leave it to another, for" + " example has a say in.")
        .may(
            "except",
            CommonShapes.TEXTS,
            "Phrases of the language's own lexicon that mean"
                + " something else here, for example headcount.");
  }
}
