package dev.plumbline.generator.page.shell;

/**
 * A level as it is named on other pages.
 *
 * @param ref {@code family/track/level}
 * @param code short name
 * @param grade the grade's number
 * @param href its page
 * @param line one plain sentence of its summary, or empty
 * @param destination whether it is a level to stay at
 * @param status a word such as "Draft", or empty where it is in force
 */
public record LevelHead(
    String ref,
    String code,
    String title,
    int grade,
    String href,
    TrackMark track,
    String line,
    boolean destination,
    String status) {}
