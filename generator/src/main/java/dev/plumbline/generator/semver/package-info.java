/**
 * Version numbers by <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning</a>: {@link
 * SemanticVersion} is a number, {@link VersionStep} a step that raises it, {@link VersionOrder} the
 * order of versions.
 */
@NullMarked
package dev.plumbline.generator.semver;

import org.jspecify.annotations.NullMarked;
