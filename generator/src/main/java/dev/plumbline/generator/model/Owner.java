package dev.plumbline.generator.model;

import org.jspecify.annotations.Nullable;

/** Who answers for a part of the framework. */
public record Owner(String name, @Nullable String url) {}
