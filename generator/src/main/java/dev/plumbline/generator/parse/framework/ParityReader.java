package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.model.ParitySettings;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.ParseContext;

/** A reader of how parity is measured: {@code parity} in framework.yaml. */
final class ParityReader {
  private static final ParitySettings USUAL = ParitySettings.DEFAULT;

  private final ParseContext context;

  ParityReader(ParseContext context) {
    this.context = context;
  }

  ParitySettings read(Fields framework) {
    return framework
        .value("parity")
        .flatMap(node -> Fields.of(node, "the parity", context))
        .map(this::settings)
        .orElse(USUAL);
  }

  private ParitySettings settings(Fields fields) {
    Fields thresholds = part(fields, "thresholds");
    ParitySettings settings =
        new ParitySettings(
            fields.audience(),
            thresholds.integerInRange("thin", USUAL.thin(), 1, 100),
            thresholds.integerInRange("alike", USUAL.alike(), 1, 100),
            thresholds.integerInRange("leap", USUAL.leap(), 2, 100),
            fields.refs("equalScales"),
            lexicon(part(fields, "lexicon")),
            fields.place());
    thresholds.finish();
    fields.finish();
    return settings;
  }

  private ParitySettings.Lexicon lexicon(Fields fields) {
    ParitySettings.Lexicon lexicon =
        new ParitySettings.Lexicon(
            fields.texts("managing"),
            fields.texts("deciding"),
            fields.texts("takingPart"),
            fields.texts("except"));
    fields.finish();
    return lexicon;
  }

  private Fields part(Fields fields, String key) {
    return fields
        .value(key)
        .flatMap(node -> Fields.of(node, "the " + key + " of parity", context))
        .orElseGet(() -> Fields.unread(key, fields.place(), context));
  }
}
