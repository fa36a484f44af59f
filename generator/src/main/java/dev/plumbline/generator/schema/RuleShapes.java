package dev.plumbline.generator.schema;

import static dev.plumbline.generator.schema.Shape.TEXT;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.ParitySettings;
import java.util.Arrays;
import java.util.List;

/** Shapes of the settings of rules in {@code framework.yaml}. */
final class RuleShapes {
  private RuleShapes() {}

  static ObjectShape acceptance() {
    return ObjectShape.named("An accepted finding")
        .needs(
            "code",
            decidable(),
            "The finding's name: the word that stands before its message, after the severity.")
        .needs(
            "at",
            TEXT,
            "The level where it is accepted, for example engineering/ic/ic4; add # and an"
                + " expectation's"
                + " id to accept it for that expectation only.")
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

  static ObjectShape severity() {
    ObjectShape severities = ObjectShape.named("Severities");
    for (Code code : Code.values()) {
      boolean error = code.severity() == Severity.ERROR;
      severities =
          severities.may(
              code.id(),
              error
                  ? Shape.words(List.of(Severity.ERROR))
                  : Shape.words(Severity.values()).or("off"),
              "Without this: " + usual(code) + ".");
    }
    return severities;
  }

  private static String usual(Code code) {
    return code.isOffAtFirst() ? "off" : code.severity().word();
  }

  static ObjectShape parity() {
    return ObjectShape.named("The parity")
        .mayHaveAudience("the results")
        .may("thresholds", thresholds(), "The limits from which a difference counts.")
        .may(
            "equalScales",
            CommonShapes.IDS,
            "The ids of scales on which peers must be at the same step; on the others, one may"
                + " lead here and"
                + " the other there.")
        .may(
            "lexicon",
            lexicon(),
            "Phrases of your own that show who manages people. An * at the end of a word stands"
                + " for any"
                + " ending.");
  }

  private static ObjectShape thresholds() {
    ParitySettings usual = ParitySettings.DEFAULT;
    return ObjectShape.named("The thresholds of parity")
        .may(
            "thin",
            new Shape.WholeNumber(1, 100),
            "A level with a smaller share than this, in percent, of its peer's expectations and"
                + " words is thin. Without it: "
                + usual.thin()
                + ".")
        .may(
            "alike",
            new Shape.WholeNumber(1, 100),
            "A level that takes over at least this share, in percent, from the level before is the"
                + " same as that level. Without it: "
                + usual.alike()
                + ".")
        .may(
            "leap",
            new Shape.WholeNumber(2, 100),
            "How many times larger than the steps next to it a step may not be. Without it: "
                + usual.leap()
                + ".");
  }

  private static ObjectShape lexicon() {
    return ObjectShape.named("The lexicon of parity")
        .may(
            "managing",
            CommonShapes.TEXTS,
            "Duties of people who manage others, for example keeps the rota.")
        .may(
            "deciding",
            CommonShapes.TEXTS,
            "Words before a duty that show who is responsible, for example signs for.")
        .may(
            "takingPart",
            CommonShapes.TEXTS,
            "Words before a duty that show who only takes part, for example has a say in.")
        .may(
            "except",
            CommonShapes.TEXTS,
            "Phrases of the language's own lexicon that mean something else here, for example"
                + " headcount.");
  }
}
