package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.OwnerReader;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.Locale;

/** Reads the keys of a level, in front matter, a YAML file of its own, or family.yaml. */
public final class LevelKeysReader {
  private final ParseContext context;
  private final LevelRef ref;
  private final Fields fields;

  public LevelKeysReader(ParseContext context, LevelRef ref, Fields fields) {
    this.context = context;
    this.ref = ref;
    this.fields = fields;
  }

  public Level read(Place place, LevelBody body) {
    Level level = level(place, body);
    fields.finish();
    return level;
  }

  private Level level(Place place, LevelBody body) {
    ProfileReader profile = new ProfileReader(context, ref.family());
    String title = fields.requiredText("title", ref.level());
    Integer grade = fields.requiredInteger("grade");
    return new Level(
        ref,
        title,
        fields.text("code", ref.level().toUpperCase(Locale.ROOT)),
        fields.texts("aliases"),
        grade == null ? Level.NO_GRADE : grade,
        fields.bool("destination", false),
        StatusWords.of(fields.oneOf("status", StatusWords.OF_LEVELS)),
        profile.read(fields),
        new PeersReader(context).ofLevel(fields, ref.family()),
        body.summary(),
        body.expectations(),
        body.sections(),
        body.groups(),
        body.fragments(),
        new OwnerReader(context).read(fields),
        fields.audience(),
        fields.refs("formerly"),
        fields.valuePlace("grade"),
        place);
  }
}
