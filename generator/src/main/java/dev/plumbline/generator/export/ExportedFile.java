package dev.plumbline.generator.export;

import dev.plumbline.generator.site.SitePath;
import java.util.function.Supplier;

/**
 * A file that an export makes.
 *
 * @param path its address
 * @param bytes makes its content, the same for the same edition; called at most once, from any
 *     thread
 */
public record ExportedFile(SitePath path, Supplier<byte[]> bytes) {}
