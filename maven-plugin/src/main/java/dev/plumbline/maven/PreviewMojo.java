package dev.plumbline.maven;

import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.check.Check;
import dev.plumbline.generator.export.Export;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.preview.Preview;
import dev.plumbline.generator.preview.PreviewRequest;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site in a browser while its content is edited: open pages are loaded again when they
 * change, and findings stand in them. Runs until it is ended with Ctrl-C, and writes nothing.
 */
@Mojo(name = "preview", requiresProject = false, aggregator = true, threadSafe = true)
public final class PreviewMojo extends AbstractMojo {
  /** The content folder: the one that holds {@code framework.yaml}. */
  @Parameter(property = "plumbline.content", defaultValue = "${basedir}/content", required = true)
  private File content;

  /** The port that it listens on; without it, 4321 or the next one that is free. */
  @Parameter(property = "plumbline.preview.port", defaultValue = "0")
  private int port;

  /**
   * The name or the address by which other computers call this one, to let them read the preview:
   * all editions, without a password. Without it only a browser on this computer can.
   */
  @Parameter(property = "plumbline.preview.host")
  private @Nullable String host;

  /**
   * The address that opens your editor, with {@code {path}}, {@code {line}} and {@code {column}}.
   */
  @Parameter(
      property = "plumbline.preview.editor",
      defaultValue = PreviewRequest.USUAL_EDITOR,
      required = true)
  private String editor;

  /**
   * Which tags of the Git repository are versions of the framework, as for the goal {@code build}.
   */
  @Parameter(property = "plumbline.versions", defaultValue = "v*")
  private String versions;

  /**
   * The mildest findings that would keep a build from making the site: {@code error}, {@code
   * warning} or {@code note}. They keep the last good pages here.
   */
  @Parameter(property = "plumbline.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The mildest findings that stand in pages and are printed: {@code error}, {@code warning} or
   * {@code note}. The page of all findings has every one.
   */
  @Parameter(property = "plumbline.show", defaultValue = "warning")
  private String show;

  /** A date, in any form, for the foot of every page. Without it the pages carry none. */
  @Parameter(property = "plumbline.date")
  private @Nullable String date;

  /** Where the site will stand, as for the goal {@code build}. */
  @Parameter(property = "plumbline.address")
  private @Nullable String address;

  /** A folder with templates, styles, scripts, pictures or interface words of your own. */
  @Parameter(property = "plumbline.theme")
  private @Nullable File theme;

  /** Checks of your own: elements with the attribute {@code implementation}, a class's name. */
  @Parameter private @Nullable List<Check> checks;

  /** Kinds of pages of your own, likewise; their templates are in the folder of the theme. */
  @Parameter private @Nullable List<PageKind> pageKinds;

  /** Exports of your own, likewise. */
  @Parameter private @Nullable List<Export> exports;

  /** Whether to do nothing. */
  @Parameter(property = "plumbline.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.basedir}", readonly = true)
  private @Nullable File project;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File root;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  private Properties given;

  @Parameter(defaultValue = "${project.properties}", readonly = true)
  private Properties pom;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Goal.of(getLog(), UnknownProperties.among(plugin, given, pom), skip).run(this::preview);
  }

  private void preview(GoalLog log) throws MojoExecutionException {
    PreviewRequest request = request();
    FolderNames names = new FolderNames(root.toPath());
    FindingLog findings = FindingLog.of(log, show, names.prefixOf(content.toPath()));
    PreviewLog printed = new PreviewLog(log, findings, names, Clock.system(ZoneId.systemDefault()));
    try (Preview preview = Preview.start(request, printed)) {
      printed.started(preview);
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw BrokenEnvironment.because(e, "The preview could not be started");
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private PreviewRequest request() throws MojoExecutionException {
    try {
      return new PreviewRequest(
          site(), host, port, editor, new SeverityParameter("plumbline.show", show).severity());
    } catch (IllegalArgumentException refused) {
      throw new MojoExecutionException(refused.getMessage(), refused);
    }
  }

  private GenerateRequest site() throws MojoExecutionException {
    return GenerateRequest.of(ExistingFolder.existing("plumbline.content", content), root.toPath())
        .withVersions(VersionsParameter.source(versions, project == null ? root : project))
        .withFailOn(new SeverityParameter("plumbline.failOn", failOn).severity())
        .withDate(date)
        .withAddress(SiteAddress.of(address))
        .withExtensions(ExtensionParameters.of(checks, pageKinds, exports))
        .withTheme(ThemeParameter.over(theme));
  }
}
