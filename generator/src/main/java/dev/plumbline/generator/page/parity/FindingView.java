package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import java.util.List;

/**
 * Something that was found in the content, for those who decide about it.
 *
 * @param rule the rule's code
 * @param word how bad, for readers
 * @param hint what to do about it; empty where there is nothing to do
 * @param levels those that it is about, as far as the page leads to them
 * @param source the line of the content, as a link; an empty address is no link
 * @param reason for which it is accepted; empty where it is not
 */
public record FindingView(
    String rule,
    String word,
    String message,
    String hint,
    List<LevelHead> levels,
    Link source,
    String reason) {}
