package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.FileReading;
import dev.plumbline.generator.parse.field.OwnerReader;
import java.util.Locale;

/** Reads a level's keys, wherever they stand: front matter, a file of its own, or family.yaml. */
public final class LevelReading {
  private final FileReading reading;
  private final LevelRef ref;
  private final Fields fields;

  public LevelReading(FileReading reading, LevelRef ref, Fields fields) {
    this.reading = reading;
    this.ref = ref;
    this.fields = fields;
  }

  public Level read(Place place, LevelBody body) {
    Level level = level(place, body);
    fields.finish();
    return level;
  }

  private Level level(Place place, LevelBody body) {
    ProfileReader profile = new ProfileReader(reading, ref.family());
    String title = fields.requiredText("title", ref.level());
    Integer grade = fields.requiredWholeNumber("grade");
    return new Level(
        ref,
        title,
        fields.text("code", ref.level().toUpperCase(Locale.ROOT)),
        fields.texts("aliases"),
        grade == null ? Level.NO_GRADE : grade,
        fields.truth("destination", false),
        StatusWords.of(fields.oneOf("status", StatusWords.OF_LEVELS)),
        profile.read(fields),
        new PeersReader(reading).ofLevel(fields, ref.family()),
        body.summary(),
        body.expectations(),
        body.sections(),
        body.groups(),
        body.fragments(),
        new OwnerReader(reading).read(fields),
        fields.audience(),
        fields.refs("formerly"),
        fields.valuePlace("grade"),
        place);
  }
}
