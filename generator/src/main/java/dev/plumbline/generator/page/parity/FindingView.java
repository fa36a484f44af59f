package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.LinkedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding about the content, for the people who decide about it.
 *
 * @param rule the rule's code
 * @param word the severity, for readers
 * @param hint advice; absent where there is nothing to do
 * @param levels the levels that it is about, as far as the page leads to them
 * @param source the line of the content
 * @param reason the reason for which it is accepted; absent where it is not
 */
public record FindingView(
    String rule,
    String word,
    String message,
    @Nullable String hint,
    List<LevelHead> levels,
    LinkedText source,
    @Nullable String reason) {}
