package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.FileInfo;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelName;
import dev.plumbline.generator.model.LevelProse;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Placement;
import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.OwnerReader;
import dev.plumbline.generator.parse.field.ParseContext;
import java.util.Locale;

/** A reader of the keys of a level, in front matter, a YAML file of its own, or family.yaml. */
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

  /** Hints list the keys in the order in which they are read here. */
  private Level level(Place place, LevelBody body) {
    String title = fields.requiredText("title", ref.level());
    Integer grade = fields.requiredInteger("grade");
    String code = fields.text("code", ref.level().toUpperCase(Locale.ROOT));
    LevelName name = new LevelName(title, code, fields.texts("aliases"));
    boolean destination = fields.bool("destination", false);
    Status status = StatusWords.of(fields.oneOf("status", StatusWords.OF_LEVELS));
    Profile profile = new ProfileReader(context, ref.family()).read(fields);
    Peers peers = new PeersReader(context).ofLevel(fields, ref.family());
    return new Level(
        ref,
        name,
        new Placement(grade, fields.valuePlace("grade"), peers, destination, status),
        profile,
        body.expectations(),
        new LevelProse(body.summary(), body.sections(), body.groups(), body.fragments()),
        info(place));
  }

  private FileInfo info(Place place) {
    return new FileInfo(
        new OwnerReader(context).read(fields), fields.audience(), fields.refs("formerly"), place);
  }
}
