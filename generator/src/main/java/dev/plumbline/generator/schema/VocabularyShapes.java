package dev.plumbline.generator.schema;

import static dev.plumbline.generator.schema.CommonShapes.ID_WORDS;
import static dev.plumbline.generator.schema.CommonShapes.SUMMARY_WORDS;
import static dev.plumbline.generator.schema.Shape.ID;
import static dev.plumbline.generator.schema.Shape.TEXT;
import static dev.plumbline.generator.schema.Shape.listOf;

import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.DimensionKind;
import dev.plumbline.generator.model.TrackKind;

/** Shapes of the vocabulary in {@code framework.yaml}: the lists that levels refer to. */
final class VocabularyShapes {
  private VocabularyShapes() {}

  static ObjectShape lists() {
    return ObjectShape.named("The vocabulary")
        .needs(
            "tracks",
            listOf(track()),
            "The ways to grow, side by side: at least individual contributors and management.")
        .may(
            "grades",
            listOf(grade()),
            "The scale that makes levels comparable: levels of the same grade on different tracks"
                + " are peers. Without it: the grades that levels name.")
        .may("groups", listOf(group()), "Headings over dimensions.")
        .needs(
            "dimensions",
            listOf(dimension()),
            "The areas in which levels say what is expected, in the order in which pages show"
                + " them.")
        .may("scales", listOf(scale()), "Scales of your own, such as scope or autonomy.")
        .may("activities", listOf(activity()), "What a working week is spent on.")
        .may("pay", listOf(band()), "Pay bands. They belong to grades, so that peers share one.")
        .may(
            "sections",
            listOf(section()),
            "Headings that level files may have besides dimensions. Without it: growing-deeper,"
                + " \"Growing deeper\".")
        .may(
            "audiences",
            listOf(audience()),
            "Readers for whom some of the content is kept. Content and builds name them by their"
                + " ids.");
  }

  private static ObjectShape audience() {
    return ObjectShape.named("An audience")
        .needs("id", ID, ID_WORDS + " For example internal.")
        .needs("name", TEXT, "What readers see, for example Harbour Works only.");
  }

  private static ObjectShape track() {
    return ObjectShape.named("A track")
        .needs("id", ID, ID_WORDS + " Folders are called by it. For example ic.")
        .needs("name", TEXT, "What readers see, for example Individual contributor.")
        .needs(
            "kind",
            Shape.words(TrackKind.values()),
            "What the track is about: ic for mastery of a craft, management for leading people,"
                + " other for anything else.")
        .may("summary", TEXT, SUMMARY_WORDS);
  }

  private static ObjectShape grade() {
    return ObjectShape.named("A grade")
        .needs("grade", Shape.WHOLE_NUMBER, "The grade as a whole number, for example 4.")
        .may("name", TEXT, "What readers see besides the number.")
        .may("scope", TEXT, "How far someone's work reaches, for example Several teams.")
        .may("summary", TEXT, SUMMARY_WORDS)
        .may("pay", ID, "The id of the pay band, from the list \"pay\".");
  }

  private static ObjectShape group() {
    return ObjectShape.named("A group")
        .needs("id", ID, ID_WORDS)
        .needs("name", TEXT, "What readers see, for example Craft.")
        .may(
            "kind",
            Shape.words(DimensionKind.values()),
            "What its dimensions are about, unless they say otherwise: craft, people, organisation"
                + " or other.")
        .may("summary", TEXT, SUMMARY_WORDS);
  }

  private static ObjectShape dimension() {
    return ObjectShape.named("A dimension")
        .needs("id", ID, ID_WORDS + " For example mastery.")
        .needs(
            "name",
            TEXT,
            "What readers see, for example Technical mastery. In level files it is the heading.")
        .may("group", ID, "The id of the group that it stands under.")
        .may(
            "kind",
            Shape.words(DimensionKind.values()),
            "What it is about: craft, people, organisation or other. Without it: what its group"
                + " says, else other.")
        .may("summary", TEXT, SUMMARY_WORDS)
        .may("tracks", CommonShapes.IDS, "The ids of the tracks that it is for. Without it: all.")
        .may("stages", listOf(stage()), "Its own stages, lowest first.");
  }

  private static ObjectShape stage() {
    return ObjectShape.named("A stage")
        .needs("id", ID, ID_WORDS + " For example evolves.")
        .needs("name", TEXT, "What readers see, for example Evolves.")
        .may("summary", TEXT, SUMMARY_WORDS)
        .may("signals", CommonShapes.TEXTS, "How people can tell that someone is at this stage.")
        .may("examples", CommonShapes.TEXTS, "What it looks like in practice.");
  }

  private static ObjectShape scale() {
    return ObjectShape.named("A scale")
        .needs("id", ID, ID_WORDS + " For example scope.")
        .needs("name", TEXT, "What readers see, for example Scope.")
        .may("summary", TEXT, SUMMARY_WORDS)
        .needs("steps", listOf(step()), "Its steps, lowest first.");
  }

  private static ObjectShape step() {
    return ObjectShape.named("A step")
        .needs("id", ID, ID_WORDS + " For example several-teams.")
        .needs("name", TEXT, "What readers see, for example Several teams.")
        .may("summary", TEXT, SUMMARY_WORDS);
  }

  private static ObjectShape activity() {
    return ObjectShape.named("An activity")
        .needs("id", ID, ID_WORDS)
        .needs("name", TEXT, "What readers see, for example Practising the craft.")
        .needs(
            "kind",
            Shape.words(Activity.Kind.values()),
            "What kind of work it is: making (doing the work of the craft), guiding (helping"
                + " others do"
                + " it well), managing (leading people and organisations) or other.")
        .may("summary", TEXT, SUMMARY_WORDS);
  }

  private static ObjectShape band() {
    return ObjectShape.named("A band")
        .needs("id", ID, ID_WORDS + " For example band-4.")
        .needs("name", TEXT, "What readers see, for example Band 4.")
        .may("range", TEXT, "What is paid, in your own words. It may be left out.");
  }

  private static ObjectShape section() {
    return ObjectShape.named("A section")
        .needs("id", ID, ID_WORDS)
        .needs("name", TEXT, "The heading in level files and on pages.")
        .may("summary", TEXT, SUMMARY_WORDS);
  }
}
