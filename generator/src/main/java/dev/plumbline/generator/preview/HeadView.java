package dev.plumbline.generator.preview;

/**
 * What the preview adds to the head of a page.
 *
 * @param files the version of the theme's files
 * @param events the address of the news of this page
 */
public record HeadView(String files, String events) {}
