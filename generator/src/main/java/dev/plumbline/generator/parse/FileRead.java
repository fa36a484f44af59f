package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What one file was found to say.
 *
 * @param value absent where this build does not serve it
 * @param findings what is wrong in the file
 * @param cut what of it this build does not show; no longer added to
 */
record FileRead<T>(Optional<T> value, List<Finding> findings, Cut cut) {}
