package dev.plumbline.generator;

/** Two revisions of a framework, read and checked alike. */
public record DiffResult(DiffSide before, DiffSide after) {}
