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
  HOME("home", "home"),
  FAMILY("family", "family"),
  FAMILY_FOUR("family-four", "family"),
  GRADE("grade", "grade"),
  GRADE_FOUR("grade-four", "grade"),
  LEVEL("level", "level"),
  DIMENSION("dimension", "dimension"),
  MATRIX("matrix", "matrix"),
  PROSE("prose", "prose"),
  GLOSSARY("glossary", "glossary"),
  NOT_FOUND("not-found", "not-found"),
  REDIRECT("redirect", "redirect");

  private final String file;
  private final String template;

  Samples(String file, String template) {
    this.file = file;
    this.template = template;
  }

  String file() {
    return file + ".html";
  }

  String template() {
    return template + ".ftlh";
  }

  View view() {
    return switch (this) {
      case HOME -> Harbour.home();
      case FAMILY -> Harbour.family();
      case FAMILY_FOUR -> FourTracks.family();
      case GRADE -> GradeFive.grade();
      case GRADE_FOUR -> FourTracks.grade();
      case LEVEL -> LevelFive.level();
      case DIMENSION -> GradeFive.dimension();
      case MATRIX -> FourTracks.matrix();
      case PROSE -> prose();
      case GLOSSARY -> glossary();
      case NOT_FOUND -> notFound();
      case REDIRECT -> redirect();
    };
  }

  private static View prose() {
    List<Link> contents = List.of(new Link("#how-to-read-it", "How to read it"));
    return new ProseView(
        frame("Moving across", contents, List.of(term())),
        "How moving across works",
        Harbour.text(2),
        link("How to use this"),
        link("Questions"));
  }

  private static View glossary() {
    return new GlossaryView(
        frame("Glossary", List.of(), List.of()),
        "Glossary",
        List.of(
            new GlossaryView.Entry(
                "term.near-miss",
                "Near miss",
                "close call, almost",
                html("<p>Something that went wrong and hurt no one, this time.</p>")),
            new GlossaryView.Entry(
                "term.season",
                "Season",
                "",
                html("<p>From the first warm week to the last.</p>"))));
  }

  private static View notFound() {
    return new NotFoundView(
        frame("Not found", List.of(), List.of()),
        "There is no such page",
        "It may have moved, or the address may be mistyped.",
        List.of(link("Home"), link("Ride inspection")));
  }

  private static View redirect() {
    return new RedirectView(
        frame("Moved", List.of(), List.of()),
        "This page has moved",
        "The level has a new address.",
        new Link("level.html", "Principal inspector"));
  }
}
