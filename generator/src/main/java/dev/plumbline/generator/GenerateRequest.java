package dev.plumbline.generator;

import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.render.Theme;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a site depends on: the same request makes the same bytes.
 *
 * @param content the content folder
 * @param site the site's folder; made where absent
 * @param audiences whose content is served besides what is for everyone; none is the open edition
 * @param versions which tags of the repository are versions, as a pattern such as {@code v*}; empty
 *     for a site that tells of none
 * @param failOn the mildest severity that keeps the site from being made; errors always do
 * @param date printed at the foot of every page; absent prints none
 * @param address where the site will stand, with {@code /} at its end, for what search engines and
 *     chat programs ask for; absent where that is not known
 * @param project the folder of the project; the site may neither be nor contain it; absent where
 *     there is none
 * @param home the user's home folder, likewise
 * @param theme templates, styles and interface words
 */
public record GenerateRequest(
    Path content,
    Path site,
    Set<String> audiences,
    String versions,
    Severity failOn,
    @Nullable String date,
    @Nullable String address,
    @Nullable Path project,
    @Nullable Path home,
    Theme theme) {
  public GenerateRequest {
    audiences = Set.copyOf(audiences);
  }
}
