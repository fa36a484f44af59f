package dev.plumbline.generator.schema;

import dev.plumbline.generator.model.StyleSettings;

/** Shapes of the settings of style in {@code framework.yaml}. */
final class StyleShapes {
  private StyleShapes() {}

  static ObjectShape style() {
    return ObjectShape.named("The style")
        .may(
            "sentence",
            new Shape.WholeNumber(10, 200),
            "The most words that a sentence may have. Without it: "
                + StyleSettings.DEFAULT.sentence()
                + ".")
        .may("weasel", CommonShapes.TEXTS, "Vague words of your own, for example stakeholder.")
        .may(
            "abbreviations",
            CommonShapes.TEXTS,
            "Abbreviations that everyone here knows, for example NDT.")
        .may(
            "except",
            CommonShapes.TEXTS,
            "Words of the language's own lists that are right here, for example robust.");
  }
}
