package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Rule;

/** A rule about the meaning of content that is not Plumbline's own. */
public interface Check extends Rule<CheckContext> {}
