package dev.plumbline.generator;

import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.output.ProtectedFolders;
import dev.plumbline.generator.render.Theme;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request for a site, with everything that the site depends on: the same request makes the same
 * bytes.
 *
 * @param check the content folder, with the audiences and the additional checks
 * @param site the site's folder; made where absent
 * @param versions the place where earlier versions are kept; absent for a site without versions
 * @param failOn the mildest severity that keeps the site from being made; errors always do
 * @param date printed at the foot of every page; absent prints none
 * @param address the address of the site, with {@code /} at its end, for search engines and chat
 *     programs; absent if unknown
 * @param project the folder of the project; the site may neither be nor contain it; absent where
 *     there is none
 * @param home the user's home folder, which is protected in the same way
 * @param theme templates, styles and interface words
 * @param markdown whether pages are made in Markdown too, with an {@code llms.txt} that lists them
 */
public record GenerateRequest(
    CheckRequest check,
    Path site,
    @Nullable VersionSource versions,
    Severity failOn,
    @Nullable String date,
    @Nullable String address,
    @Nullable Path project,
    @Nullable Path home,
    Theme theme,
    boolean markdown) {
  /**
   * A request for the open edition of a content folder, in the theme of the class path, without
   * versions; only errors keep the site from being made.
   */
  public static GenerateRequest of(Path content, Path site) {
    ClassLoader loader = Objects.requireNonNull(GenerateRequest.class.getClassLoader());
    return new GenerateRequest(
        CheckRequest.of(content),
        site,
        null,
        Severity.ERROR,
        null,
        null,
        null,
        null,
        Theme.onClassPath(loader),
        true);
  }

  /** The content folder. */
  public Path content() {
    return check.content();
  }

  /** This request for other audiences. */
  public GenerateRequest withAudiences(Collection<String> audiences) {
    return with(check.withAudiences(audiences));
  }

  /** This request with other extensions. */
  public GenerateRequest withExtensions(Extensions extensions) {
    return with(check.withExtensions(extensions));
  }

  private GenerateRequest with(CheckRequest other) {
    return new GenerateRequest(
        other, site, versions, failOn, date, address, project, home, theme, markdown);
  }

  /** This request for a site with the versions of this place. */
  public GenerateRequest withVersions(@Nullable VersionSource source) {
    return new GenerateRequest(
        check, site, source, failOn, date, address, project, home, theme, markdown);
  }

  /** This request, failing on findings of this severity and worse ones. */
  public GenerateRequest withFailOn(Severity severity) {
    return new GenerateRequest(
        check, site, versions, severity, date, address, project, home, theme, markdown);
  }

  /** This request with another date. */
  public GenerateRequest withDate(@Nullable String other) {
    return new GenerateRequest(
        check, site, versions, failOn, other, address, project, home, theme, markdown);
  }

  /** This request for a site at another address. */
  public GenerateRequest withAddress(@Nullable String other) {
    return new GenerateRequest(
        check, site, versions, failOn, date, other, project, home, theme, markdown);
  }

  /** This request with another project's folder. */
  public GenerateRequest withProject(@Nullable Path folder) {
    return new GenerateRequest(
        check, site, versions, failOn, date, address, folder, home, theme, markdown);
  }

  /** This request with another home folder. */
  public GenerateRequest withHome(@Nullable Path folder) {
    return new GenerateRequest(
        check, site, versions, failOn, date, address, project, folder, theme, markdown);
  }

  /** This request with another theme. */
  public GenerateRequest withTheme(Theme other) {
    return new GenerateRequest(
        check, site, versions, failOn, date, address, project, home, other, markdown);
  }

  /** This request for a site with or without pages in Markdown. */
  public GenerateRequest withMarkdown(boolean made) {
    return new GenerateRequest(
        check, site, versions, failOn, date, address, project, home, theme, made);
  }

  /** The folders that the site must not be written over. */
  ProtectedFolders protectedFolders() {
    return new ProtectedFolders(content(), project, home);
  }
}
