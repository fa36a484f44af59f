package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Rule;

/** A rule about what the content means, as one that is not Plumbline's own is written. */
public interface Check extends Rule<CheckContext> {}
