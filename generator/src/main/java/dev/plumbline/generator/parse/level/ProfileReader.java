package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.model.Profile;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.Values;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** A reader of a level's profile: scales, week, stages, facts and the like. */
final class ProfileReader {
  private final ParseContext context;
  private final Values values;
  private final String family;

  /**
   * @param family that a reference of two parts is inside of
   */
  ProfileReader(ParseContext context, String family) {
    this.context = context;
    this.values = new Values(context);
    this.family = family;
  }

  Profile read(Fields fields) {
    return new Profile(
        fields.map("scales", this::choice),
        week(fields),
        fields.map("stages", this::claim),
        fields.ref("pay"),
        fields.map("notExpected", this::notExpected),
        fields.map("sameAs", this::sameAs),
        fields.map("facts", this::fact));
  }

  private Optional<Profile.Choice> choice(Ref scale, YamlNode node) {
    return values.ref(scale.id(), node).map(step -> new Profile.Choice(scale, step));
  }

  /**
   * The week; empty where a part of it is wrong, because the sum of the others means nothing then.
   */
  private List<Profile.Share> week(Fields fields) {
    List<Optional<Profile.Share>> shares =
        fields.map("week", (activity, node) -> Optional.of(share(activity, node)));
    return shares.stream().allMatch(Optional::isPresent)
        ? shares.stream().flatMap(Optional::stream).toList()
        : List.of();
  }

  private Optional<Profile.Share> share(Ref activity, YamlNode node) {
    Optional<Integer> percent = values.integer(activity.id(), node);
    if (percent.isPresent() && (percent.get() < 0 || percent.get() > 100)) {
      values.wrongValue(
          node,
          "\"" + activity.id() + "\" takes " + percent.get() + " percent of the week.",
          "write a whole number from 0 to 100; all of them must add up to 100.");
      return Optional.empty();
    }
    return percent.map(share -> new Profile.Share(activity, share));
  }

  private Optional<Profile.StageClaim> claim(Ref dimension, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return values
          .ref(dimension.id(), node)
          .map(stage -> new Profile.StageClaim(dimension, stage, false));
    }
    return Fields.of(node, "a stage of a level", context)
        .flatMap(
            fields -> {
              Optional<Ref> stage =
                  fields.required("stage").flatMap(value -> values.ref("stage", value));
              boolean optional = fields.bool("optional", false);
              fields.finish();
              return stage.map(ref -> new Profile.StageClaim(dimension, ref, optional));
            });
  }

  private Optional<Profile.NotExpected> notExpected(Ref dimension, YamlNode node) {
    return Optional.of(new Profile.NotExpected(dimension, values.block(dimension.id(), node)));
  }

  private Optional<Profile.SameAs> sameAs(Ref dimension, YamlNode node) {
    return new PeersReader(context)
        .link(dimension.id(), node, family)
        .map(level -> new Profile.SameAs(dimension, level));
  }

  private Optional<Profile.Fact> fact(Ref name, YamlNode node) {
    return Optional.of(new Profile.Fact(name.id(), values.inline(name.id(), node)));
  }
}
