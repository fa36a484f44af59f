package dev.plumbline.generator.parse.field;

import dev.plumbline.generator.model.Owner;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A reader of the owner of a framework, a family, a level or a page. */
public final class OwnerReader {
  private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

  /**
   * What GitHub and GitLab take; a handle with a blank would end one and begin another. Nothing is
   * tried twice, as a long text would need too much memory for that.
   */
  private static final Pattern HANDLE =
      Pattern.compile(
          "@[A-Za-z0-9_][A-Za-z0-9_.-]*+(?:/[A-Za-z0-9_][A-Za-z0-9_.-]*+)*+"
              + "|[A-Za-z0-9_.+'-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");

  private final ParseContext context;

  public OwnerReader(ParseContext context) {
    this.context = context;
  }

  public @Nullable Owner read(Fields fields) {
    return fields.value("owner").flatMap(this::owner).orElse(null);
  }

  private Optional<Owner> owner(YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new Values(context).text("owner", node).map(name -> new Owner(name, null, List.of()));
    }
    return Fields.of(node, "an owner", context)
        .map(
            fields -> {
              String name = fields.requiredText("name", "");
              Owner owner = new Owner(name, fields.address("url", SCHEMES), handles(fields));
              fields.finish();
              return owner;
            });
  }

  private List<String> handles(Fields fields) {
    Optional<YamlNode> value = fields.value("handle");
    if (value.isPresent() && value.get() instanceof YamlNode.Scalar) {
      return handle("handle", value.get()).stream().toList();
    }
    return fields.list("handle", node -> handle("an entry of \"handle\"", node));
  }

  private Optional<String> handle(String key, YamlNode node) {
    return new Values(context).text(key, node).filter(handle -> isHandle(handle, node));
  }

  private boolean isHandle(String handle, YamlNode node) {
    if (HANDLE.matcher(handle).matches()) {
      return true;
    }
    new Values(context)
        .wrongValue(
            node,
            "\"" + handle + "\" is not a name on a code host.",
            "write \"@anna\", \"@organisation/team\" or \"anna@example.org\", in quotes; for"
                + " several, a list.");
    return false;
  }
}
