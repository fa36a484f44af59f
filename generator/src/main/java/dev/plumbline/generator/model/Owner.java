package dev.plumbline.generator.model;

import org.jspecify.annotations.Nullable;

/** The person or team that answers for a part of the framework. */
public record Owner(String name, @Nullable String url) {}
