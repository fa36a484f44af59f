package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;
import java.util.List;

/**
 * Where a level stands on a dimension's own ladder.
 *
 * @param position "4 of 5"
 * @param pips one for each stage, lowest first: whether it is reached
 * @param optional whether it is welcome and not required
 */
public record StageView(
    String name, String position, List<Boolean> pips, boolean optional, Markup summary) {}
