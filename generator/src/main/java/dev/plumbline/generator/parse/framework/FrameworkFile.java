package dev.plumbline.generator.parse.framework;

import dev.plumbline.generator.markdown.AudienceNames;
import dev.plumbline.generator.model.FrameworkInfo;
import dev.plumbline.generator.model.FrameworkSettings;
import dev.plumbline.generator.model.Vocabulary;

/**
 * The content of framework.yaml.
 *
 * @param audiences those that content may be kept for
 */
public record FrameworkFile(
    FrameworkInfo info,
    FrameworkSettings settings,
    Vocabulary vocabulary,
    AudienceNames audiences) {}
