package dev.plumbline.generator;

import dev.plumbline.generator.version.Versions;

/**
 * What is known of a framework's past.
 *
 * @param missing what is not, and what to do about it; empty where nothing is missing
 */
record KnownVersions(Versions versions, String missing) {
  static final KnownVersions NONE = new KnownVersions(Versions.NONE, "");
}
