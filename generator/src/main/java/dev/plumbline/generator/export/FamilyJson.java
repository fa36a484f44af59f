package dev.plumbline.generator.export;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.site.Addresses;

/** The part of {@link FrameworkExport} about a family, without its levels. */
final class FamilyJson {
  private FamilyJson() {}

  static void write(Family family, ExportJson json) {
    VocabularyJson.named(json, family.id(), family.name(), family.summary());
    json.text("page", Addresses.family(family.id()).value());
    json.word("status", family.status());
    json.texts("replacedBy", family.settings().replacedBy().stream().map(Ref::id).toList());
    json.text("owner", family.owner() == null ? null : family.owner().name());
    if (family.peers() instanceof Peers.None none) {
      json.flag("noPeers", true);
      json.prose("noPeersReason", none.reason());
    }
    json.objects(
        "dimensions",
        family.dimensions(),
        dimension ->
            VocabularyJson.named(json, dimension.id(), dimension.name(), dimension.summary()));
    json.objects("moves", family.moves(), move -> move(move, json));
  }

  private static void move(Move move, ExportJson json) {
    json.text("from", move.from().target().toString());
    json.text("to", move.to().target().toString());
    json.word("kind", move.kind());
    json.word("entry", move.entry());
    json.prose("note", move.note());
  }
}
