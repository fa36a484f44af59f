package dev.plumbline.generator.owners;

/**
 * An owner whom the code host does not know: without a handle, or with none that the host takes.
 *
 * @param path the file that names the owner, from the content folder
 */
public record UnknownOwner(String name, String path) {}
