package dev.plumbline.generator.page.shell;

import org.jspecify.annotations.Nullable;

/**
 * The short form in which a level is named on other pages.
 *
 * @param ref {@code family/track/level}
 * @param code short name
 * @param grade the grade's number
 * @param href its page; absent where the level is named on a page that leads to none
 * @param line one plain sentence of its summary; absent where it has none
 * @param destination whether it is a destination
 * @param status a word such as "Draft"; absent where the level is in force
 */
public record LevelHead(
    String ref,
    String code,
    String title,
    int grade,
    @Nullable String href,
    TrackBadge track,
    @Nullable String line,
    boolean destination,
    @Nullable String status) {}
