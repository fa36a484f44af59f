package dev.plumbline.templates;

import static dev.plumbline.templates.Pieces.frame;
import static dev.plumbline.templates.Pieces.html;
import static dev.plumbline.templates.Pieces.link;
import static dev.plumbline.templates.Pieces.term;

import dev.plumbline.generator.page.GlossaryView;
import dev.plumbline.generator.page.Link;
import dev.plumbline.generator.page.NotFoundView;
import dev.plumbline.generator.page.ProseView;
import dev.plumbline.generator.page.RedirectView;
import dev.plumbline.generator.page.View;
import java.util.List;

/** A page for each kind, and some for the harder cases. */
enum Samples {
  HOME("home", "home", Harbour.home()),
  FAMILY("family", "family", Harbour.family()),
  FAMILY_FOUR("family-four", "family", FourTracks.family()),
  GRADE("grade", "grade", GradeFive.grade()),
  GRADE_FOUR("grade-four", "grade", FourTracks.grade()),
  LEVEL("level", "level", LevelFive.level()),
  DIMENSION("dimension", "dimension", GradeFive.dimension()),
  MATRIX("matrix", "matrix", FourTracks.matrix()),
  PROSE(
      "prose",
      "prose",
      new ProseView(
          frame("Moving across", List.of(new Link("#how-to-read-it", "How to read it")), List.of(term())),
          "How moving across works",
          Harbour.text(),
          link("How to use this"),
          link("Questions"))),
  GLOSSARY(
      "glossary",
      "glossary",
      new GlossaryView(
          frame("Glossary", List.of(), List.of()),
          "Glossary",
          List.of(
              new GlossaryView.Entry(
                  "term.near-miss",
                  "Near miss",
                  "close call, almost",
                  html("<p>Something that went wrong and hurt no one, this time.</p>")),
              new GlossaryView.Entry(
                  "term.season", "Season", "", html("<p>From the first warm week to the last.</p>"))))),
  NOT_FOUND(
      "not-found",
      "not-found",
      new NotFoundView(
          frame("Not found", List.of(), List.of()),
          "There is no such page",
          "It may have moved, or the address may be mistyped.",
          List.of(link("Home"), link("Ride inspection")))),
  REDIRECT(
      "redirect",
      "redirect",
      new RedirectView(
          frame("Moved", List.of(), List.of()),
          "This page has moved",
          "The level has a new address.",
          new Link("level.html", "Principal inspector")));

  private final String file;
  private final String template;
  private final View view;

  Samples(String file, String template, View view) {
    this.file = file;
    this.template = template;
    this.view = view;
  }

  String file() {
    return file + ".html";
  }

  String template() {
    return template + ".ftlh";
  }

  View view() {
    return view;
  }
}
