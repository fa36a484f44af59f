package dev.plumbline.generator;

import dev.plumbline.generator.kept.BuildInputs;
import dev.plumbline.generator.kept.SiteFiles;
import dev.plumbline.generator.output.SiteFolder;
import dev.plumbline.generator.site.SitePath;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A series of builds of a site in one process, for a program that follows edits. What an edit does
 * not touch is not made again: files with the same text are not parsed, and pages that show the
 * same stay as they are. The bytes are those of {@link SiteGenerator}. Builds come one after the
 * other.
 */
public final class SiteSession {
  private final boolean remembers;
  private final BuildMemory memory = BuildMemory.ofMany();
  private @Nullable LastSite last;
  private @Nullable OnDemand onDemand;

  /** Creates a session that knows nothing yet. */
  public SiteSession() {
    this(true);
  }

  private SiteSession(boolean remembers) {
    this.remembers = remembers;
  }

  /** A session for one build, which lets go of everything as soon as it can. */
  static SiteSession once() {
    return new SiteSession(false);
  }

  /**
   * Makes the site as {@link SiteGenerator#generate} does.
   *
   * @throws IOException if the content cannot be read or the site cannot be written; the message
   *     names the path
   */
  public synchronized GenerateResult generate(GenerateRequest request, Progress progress)
      throws IOException {
    LastBuild kept = LastBuild.of(request);
    Optional<GenerateResult> unchanged = kept.unchanged();
    if (unchanged.isPresent()) {
      return unchanged.get();
    }
    String theme = theme(request);
    SitePlan plan = SiteGenerator.plan(request, remembers ? memory : BuildMemory.ofOne());
    if (plan.fails(request.failOn())) {
      return new GenerateResult(plan.report(), plan.missing(), null);
    }
    try (SiteFolder site = SiteFolder.open(request.site(), request.protectedFolders())) {
      GenerateResult.Made made = made(request, plan, theme, progress, site);
      GenerateResult result = new GenerateResult(plan.report(), plan.missing(), made);
      SiteFiles left = SiteFiles.of(site.files());
      kept.keep(result, made, left);
      last = remembers ? new LastSite(request, plan, theme, left) : null;
      return result;
    }
  }

  /**
   * The site as the content is now, of which nothing is made before it is asked for.
   *
   * @throws IOException if the content cannot be read; the message names the path
   */
  public synchronized SiteOnDemand onDemand(GenerateRequest request) throws IOException {
    String theme = theme(request);
    SitePlan plan = SiteGenerator.plan(request, memory);
    OnDemand before = onDemand != null && onDemand.isOf(request, theme) ? onDemand : null;
    SiteOnDemand site = SiteOnDemand.of(request, plan, before == null ? null : before.site);
    onDemand = new OnDemand(request, theme, site);
    return site;
  }

  private GenerateResult.Made made(
      GenerateRequest request, SitePlan plan, String theme, Progress progress, SiteFolder site)
      throws IOException {
    Set<SitePath> same =
        last != null && last.stands(request, theme, site) ? last.samePages(plan) : Set.of();
    new SiteWriter(request, plan, progress).write(site, same);
    plan.pages().stream()
        .filter(page -> same.contains(page.path()))
        .flatMap(page -> page.files().stream())
        .forEach(path -> site.keep(path.value()));
    return GenerateResult.Made.of(plan.pages(), site.commit());
  }

  /** A site on demand, and the state of the files of its theme. */
  private record OnDemand(GenerateRequest request, String theme, SiteOnDemand site) {
    boolean isOf(GenerateRequest wanted, String wantedTheme) {
      return request.equals(wanted) && theme.equals(wantedTheme);
    }
  }

  /** The state of an organisation's own files of the theme, before any of them is read. */
  private static String theme(GenerateRequest request) throws IOException {
    BuildInputs inputs = new BuildInputs();
    if (request.theme().over() != null) {
      inputs.add("theme", request.theme().over());
    }
    return inputs.digest();
  }
}
