package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.Brand;
import dev.plumbline.generator.model.Owner;
import dev.plumbline.generator.model.ParitySettings;
import dev.plumbline.generator.model.SeveritySetting;
import dev.plumbline.generator.model.SourceLinks;
import dev.plumbline.generator.model.StyleSettings;
import dev.plumbline.generator.model.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of framework.yaml.
 *
 * @param audiences those that content may be kept for
 */
public record FrameworkFile(
    String name,
    Prose summary,
    @Nullable String version,
    String locale,
    Vocabulary vocabulary,
    SourceLinks source,
    Brand brand,
    @Nullable Owner owner,
    List<Acceptance> accept,
    List<SeveritySetting> severity,
    ParitySettings parity,
    StyleSettings style,
    AudienceNames audiences,
    Place place) {}
