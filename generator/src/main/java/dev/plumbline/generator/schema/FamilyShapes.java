package dev.plumbline.generator.schema;

import static dev.plumbline.generator.schema.CommonShapes.FORMERLY_WORDS;
import static dev.plumbline.generator.schema.CommonShapes.LEVEL;
import static dev.plumbline.generator.schema.CommonShapes.OWNER_WORDS;
import static dev.plumbline.generator.schema.CommonShapes.SUMMARY_WORDS;
import static dev.plumbline.generator.schema.CommonShapes.TEXTS;
import static dev.plumbline.generator.schema.Shape.ID;
import static dev.plumbline.generator.schema.Shape.TEXT;
import static dev.plumbline.generator.schema.Shape.TRUTH;
import static dev.plumbline.generator.schema.Shape.either;
import static dev.plumbline.generator.schema.Shape.listOf;
import static dev.plumbline.generator.schema.Shape.word;

import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Status;
import java.util.List;

/** Shapes of {@code family.yaml}. */
final class FamilyShapes {
  private FamilyShapes() {}

  static ObjectShape file() {
    return ObjectShape.named("A family")
        .needs("name", TEXT, "What readers see, for example Engineering.")
        .may("summary", TEXT, SUMMARY_WORDS)
        .may("order", Shape.WHOLE_NUMBER, "Where it stands among the families: lower first.")
        .may("owner", CommonShapes.owner(), OWNER_WORDS)
        .mayHaveAudience("this family")
        .may(
            "status",
            Shape.words(List.of(Status.ACTIVE, Status.DRAFT, Status.LEGACY)),
            "active, draft while it is being written, or legacy when it is only kept for those who"
                + " are in it. Without it: active.")
        .may(
            "replacedBy",
            either(ID, CommonShapes.IDS),
            "For a legacy family: the family, or the families, that stand in its place.")
        .may("formerly", TEXTS, FORMERLY_WORDS)
        .may(
            "dimensions",
            listOf(either(ID, dimension())),
            "The dimensions that apply here, in order. Without it: all of the framework.")
        .may("common", TRUTH, "false to leave out what files under common/ expect in all families.")
        .may(
            "peers",
            word("none"),
            "none where grades only put this family's levels in order and do not make them equal."
                + " Say why"
                + " under peersReason.")
        .may("peersReason", TEXT, "Why levels of the same grade are not peers here.")
        .may(
            "moves",
            listOf(move()),
            "Moves from one level to another that do not follow from their order.")
        .may("levels", listOf(level()), "Levels in this file, instead of a file for each.");
  }

  private static ObjectShape dimension() {
    return ObjectShape.named("A dimension of a family")
        .needs("id", ID, "The id of a dimension of the framework.")
        .may("name", TEXT, "What readers of this family see in place of the framework's name.")
        .may("summary", TEXT, "What it means here, in Markdown.");
  }

  private static ObjectShape move() {
    return ObjectShape.named("A move")
        .needs(
            "from",
            LEVEL,
            "The level that people leave, for example ic/ic4, or design/ic/ic4 of another family.")
        .needs("to", LEVEL, "The level that people move to, for example management/m4.")
        .needs(
            "kind",
            Shape.words(Move.Kind.values()),
            "promotion to a higher grade, lateral to other work of the same standing, or return to"
                + " work done before.")
        .may(
            "entry",
            Shape.words(Move.Entry.values()),
            "How people make this move: by promotion, by application or after an interview.")
        .may("note", TEXT, "What people who consider this move should know, in Markdown.");
  }

  private static ObjectShape level() {
    return ObjectShape.named("A level")
        .needs("track", ID, "The id of its track, for example ic.")
        .needs("id", ID, CommonShapes.ID_WORDS + " For example ic5.")
        .with(LevelShapes.yaml());
  }
}
