package dev.plumbline.generator.page.move;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.shell.LevelHead;

/**
 * A way from one level to another.
 *
 * @param kind {@code promotion}, {@code lateral} or {@code return}
 * @param word the same for readers
 * @param entry how one gets there, as a phrase, or empty
 * @param href its own page; empty where the move leads from a level to itself
 * @param title what that page is called
 */
public record DeclaredMove(
    LevelHead from,
    LevelHead to,
    String kind,
    String word,
    String entry,
    Markup note,
    String href,
    String title) {}
