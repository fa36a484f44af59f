package dev.plumbline.generator.page.move;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import org.jspecify.annotations.Nullable;

/**
 * A move in the form in which other pages list it.
 *
 * @param kind {@code promotion}, {@code lateral} or {@code return}
 * @param word the kind in a word for readers
 * @param entry the way to get there, as a phrase; absent where the framework does not say
 * @param note the author's note, or empty
 * @param page its place on the page of both levels; absent where the move leads from a level to
 *     itself
 */
public record DeclaredMove(
    LevelHead from,
    LevelHead to,
    String kind,
    String word,
    @Nullable String entry,
    Markup note,
    @Nullable Link page) {}
