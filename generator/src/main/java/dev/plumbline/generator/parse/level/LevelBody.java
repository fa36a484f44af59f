package dev.plumbline.generator.parse.level;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import java.util.List;

/** The content of a level or a common file under its headings. */
public record LevelBody(
    Prose summary,
    List<Expectation> expectations,
    List<Level.Text> sections,
    List<Level.Text> groups,
    List<Level.Fragment> fragments) {}
