package dev.plumbline.generator.parse;

import dev.plumbline.generator.model.ParitySettings;

/** Reads how parity is measured: {@code parity} in framework.yaml. */
final class ParityReader {
  private static final ParitySettings USUAL = ParitySettings.DEFAULT;

  private final FileReading reading;

  ParityReader(FileReading reading) {
    this.reading = reading;
  }

  ParitySettings read(Fields framework) {
    return framework
        .value("parity")
        .flatMap(node -> Fields.of(node, "the parity", reading))
        .map(this::settings)
        .orElse(USUAL);
  }

  private ParitySettings settings(Fields fields) {
    Fields thresholds = part(fields, "thresholds");
    ParitySettings settings =
        new ParitySettings(
            fields.audience(),
            within(thresholds, "thin", USUAL.thin(), 1, 100),
            within(thresholds, "alike", USUAL.alike(), 1, 100),
            within(thresholds, "leap", USUAL.leap(), 2, 100),
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
        .flatMap(node -> Fields.of(node, "the " + key + " of parity", reading))
        .orElseGet(() -> Fields.unread(key, fields.place(), reading));
  }

  private static int within(Fields fields, String key, int usual, int least, int most) {
    Integer number = fields.wholeNumber(key);
    if (number == null || (number >= least && number <= most)) {
      return number == null ? usual : number;
    }
    fields
        .value(key)
        .ifPresent(
            node ->
                fields
                    .values()
                    .wrongValue(
                        node,
                        "\"%s\" is %d.".formatted(key, number),
                        "write a whole number from %d to %d; without it, it is %d."
                            .formatted(least, most, usual)));
    return usual;
  }
}
