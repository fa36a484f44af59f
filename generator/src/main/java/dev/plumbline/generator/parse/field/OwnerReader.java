package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.model.Owner;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of the owner of a framework, a family or a level. */
public final class OwnerReader {
  private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

  private final ParseContext context;

  public OwnerReader(ParseContext context) {
    this.context = context;
  }

  public @Nullable Owner read(Fields fields) {
    return fields.value("owner").flatMap(this::owner).orElse(null);
  }

  private Optional<Owner> owner(YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new Values(context).text("owner", node).map(name -> new Owner(name, null));
    }
    return Fields.of(node, "an owner", context)
        .map(
            fields -> {
              Owner owner =
                  new Owner(fields.requiredText("name", ""), fields.address("url", SCHEMES));
              fields.finish();
              return owner;
            });
  }
}
