package dev.plumbline.maven;

import dev.plumbline.generator.owners.OwnersHost;
import dev.plumbline.generator.owners.UnknownOwner;
import dev.plumbline.generator.owners.WrittenOwners;
import java.util.Locale;

/**
 * The log of the owners written for a code host, and of those whom it cannot ask.
 *
 * @param folder put before each path in the content: empty, or ending in a slash
 */
record OwnersLog(GoalLog log, String folder) {
  void print(WrittenOwners owners) {
    OwnersHost host = owners.host();
    if (owners.changed()) {
      log.info(
          String.format(
              Locale.ROOT,
              "Owners of %s written for %s: %s",
              counted(owners.count()),
              host.title(),
              owners.file()));
    } else {
      log.info(
          owners.count() == 0
              ? "Nothing to write: no owner in the content has a handle."
              : owners.file() + " has the owners of " + counted(owners.count()) + " already.");
    }
    for (String file : owners.unread()) {
      log.warn(host.title() + " does not read " + file + ", because it reads " + owners.file());
    }
    owners.unknown().forEach(owner -> unknown(owner, host));
  }

  private void unknown(UnknownOwner owner, OwnersHost host) {
    log.info(
        String.format(
            Locale.ROOT,
            "Not written: %s%s: \"%s\" has no handle that %s knows",
            folder,
            owner.path(),
            owner.name(),
            host.title()));
  }

  private static String counted(int paths) {
    return paths + (paths == 1 ? " file or folder" : " files and folders");
  }
}
