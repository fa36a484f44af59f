package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read.
 *
 * @param value absent where nothing in the file could be understood
 * @param findings the problems in the file
 */
record ParsedFile<T>(Optional<T> value, List<Finding> findings) {}
