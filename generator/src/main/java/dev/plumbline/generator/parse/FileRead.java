package dev.plumbline.generator.parse;

import dev.plumbline.generator.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What one file was found to say.
 *
 * @param value absent where it says nothing that could be understood
 * @param findings what is wrong in the file
 */
record FileRead<T>(Optional<T> value, List<Finding> findings) {}
