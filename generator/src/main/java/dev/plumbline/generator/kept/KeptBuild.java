package dev.plumbline.generator.kept;

import dev.plumbline.generator.finding.FindingReport;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a build that made a site.
 *
 * @param inputs the digest of all that it was made from
 * @param site the files that it left in the site's folder
 * @param pages the number of pages
 * @param history the unknown part of the framework's past; absent where all is known
 * @param report the findings in the content
 */
public record KeptBuild(
    String inputs, SiteFiles site, int pages, @Nullable String history, FindingReport report) {}
