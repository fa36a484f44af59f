package dev.plumbline.generator.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The system as JGit sees it, without anyone's settings. Left to itself, JGit runs git to find the
 * settings of the machine, writes files into the repository to measure the clock of the file
 * system, and keeps what it measured in the user's home folder.
 */
final class NoSettings extends SystemReader.Delegate {
  private NoSettings(SystemReader system) {
    super(system);
  }

  /** Makes JGit read no settings but those of a repository from now on. */
  static synchronized void use() {
    SystemReader present = SystemReader.getInstance();
    if (!(present instanceof NoSettings)) {
      SystemReader.setInstance(new NoSettings(present));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS system) {
    return new Empty(parent, system);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS system) {
    return new Empty(parent, system);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS system) {
    return new Empty(parent, system);
  }

  /** Settings in no file. */
  private static final class Empty extends FileBasedConfig {
    Empty(@Nullable Config parent, FS system) {
      super(parent, null, system);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }

    /** The coarsest resolution of a file system's clock, so that it need not be measured. */
    @Override
    public @Nullable String getString(String section, @Nullable String subsection, String name) {
      if (!section.equals("filesystem")) {
        return super.getString(section, subsection, name);
      }
      return name.equals("timestampResolution") ? "2 s" : "0 ms";
    }
  }
}
