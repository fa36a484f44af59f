package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.LevelLink;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.parse.field.Fields;
import dev.plumbline.generator.parse.field.ParseContext;
import dev.plumbline.generator.parse.field.Values;
import dev.plumbline.generator.parse.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** A reader of {@code peers} and {@code peersReason}. */
public final class PeersReader {
  private static final String NONE = "none";

  private final ParseContext context;
  private final Values values;

  public PeersReader(ParseContext context) {
    this.context = context;
    this.values = new Values(context);
  }

  /** The peers of a level: {@code none}, or the levels that replace those of the grade. */
  Peers ofLevel(Fields fields, String family) {
    Prose reason = fields.markdown("peersReason");
    Optional<YamlNode> peers = fields.value("peers");
    if (peers.isEmpty()) {
      return new Peers.ByGrade();
    }
    if (values.isText(peers.get(), NONE)) {
      return new Peers.None(reason, fields.place("peers"));
    }
    if (peers.get() instanceof YamlNode.Scalar) {
      return reported(peers.get(), "write none, or a list of levels such as management/m4.");
    }
    List<LevelLink> levels =
        values.list("peers", peers.get(), node -> link("an entry of \"peers\"", node, family));
    return new Peers.Declared(levels);
  }

  /** The peers of a family: {@code none} or nothing. */
  public Peers ofFamily(Fields fields) {
    Prose reason = fields.markdown("peersReason");
    Optional<YamlNode> peers = fields.value("peers");
    if (peers.isEmpty()) {
      return new Peers.ByGrade();
    }
    return values.isText(peers.get(), NONE)
        ? new Peers.None(reason, fields.place("peers"))
        : reported(peers.get(), "write none, or remove the key.");
  }

  private Peers reported(YamlNode node, String hint) {
    context
        .findings()
        .add(Code.WRONG_VALUE, node.place(), "\"peers\" cannot have this value.", hint);
    return new Peers.ByGrade();
  }

  /** A reference to a level. */
  public Optional<LevelLink> link(String key, YamlNode node, String family) {
    return values
        .ref(key, node)
        .map(ref -> new LevelLink(LevelRef.parse(ref.id(), family), ref.place()));
  }
}
