package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.model.StyleSettings;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.ParseContext;

/** A reader of how the framework is to be written: {@code style} in framework.yaml. */
final class StyleReader {
  private static final StyleSettings USUAL = StyleSettings.DEFAULT;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;

  private final ParseContext context;

  StyleReader(ParseContext context) {
    this.context = context;
  }

  StyleSettings read(Fields framework) {
    return framework
        .value("style")
        .flatMap(node -> Fields.of(node, "the style", context))
        .map(StyleReader::settings)
        .orElse(USUAL);
  }

  private static StyleSettings settings(Fields fields) {
    StyleSettings settings =
        new StyleSettings(
            fields.integerInRange("sentence", USUAL.sentence(), SHORTEST, LONGEST),
            fields.texts("weasel"),
            fields.texts("abbreviations"),
            fields.texts("except"));
    fields.finish();
    return settings;
  }
}
