package dev.plumbline.generator.parse.layout;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.parse.field.Ids;
import dev.plumbline.generator.parse.field.ReservedIds;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A reader of the layout of a content folder. Files in no known place, missing or badly named are
 * reported.
 */
public final class LayoutReader {
  private static final List<String> OF_THE_REPOSITORY =
      List.of("README", "LICENSE", "CHANGELOG", "CONTRIBUTING", "CODEOWNERS");

  private final Findings findings;
  private final Layout layout = new Layout();
  private final Set<String> checked = new HashSet<>();

  public LayoutReader(Findings findings) {
    this.findings = findings;
  }

  public Layout read(SourceTree tree) {
    for (SourceFile file : tree.files()) {
      if (!layout.place(file)) {
        stray(file.path());
      }
    }
    tree.others().forEach(this::stray);
    tree.hidden().forEach(this::ofRepository);
    checkMissing();
    layout.families().forEach(this::checkNames);
    layout.common().forEach(this::checkNames);
    PageNames pages = new PageNames(findings);
    layout.pages().forEach(page -> pages.check(page.path()));
    return layout;
  }

  private void stray(String path) {
    boolean repository =
        path.indexOf('/') < 0 && OF_THE_REPOSITORY.stream().anyMatch(path::startsWith);
    if (repository) {
      ofRepository(path);
    } else {
      findings.add(
          Code.UNEXPECTED_FILE,
          Place.startOf(path),
          "This file is not in a place where content belongs, so it is not read.",
          StrayHint.of(path));
    }
  }

  private void ofRepository(String path) {
    findings.add(
        Code.REPOSITORY_FILE,
        Place.startOf(path),
        "This file belongs to the repository, not to the framework, so it is not read.",
        "nothing needs to be done.");
  }

  private void checkMissing() {
    if (layout.framework() == null) {
      missing(
          Layout.FRAMEWORK,
          "The file framework.yaml is missing.",
          "add it to the content folder, with name, tracks and dimensions.");
    }
    for (FamilyFiles family : layout.families()) {
      if (family.family() == null) {
        missing(
            family.path(),
            "The family \"" + family.id() + "\" has no file family.yaml.",
            "add it to the family's folder, with a line \"name: …\".");
      }
    }
  }

  private void missing(String path, String message, String hint) {
    findings.add(
        Finding.of(Code.MISSING_FILE, Place.startOf(path), message, hint)
            .restingOn(List.of(ContentPart.of(path))));
  }

  private void checkNames(FamilyFiles family) {
    Place place = Place.startOf(family.path());
    Findings found = new Findings();
    Ids.check(family.id(), "family", place, found);
    ReservedIds.checkFamily(family.id(), place, found);
    addOfFolder(ContentParts.family(family.id()), found);
    for (var index : family.trackIndexes().entrySet()) {
      checkTrack(index.getKey(), family.id(), index.getValue().path());
    }
    for (Layout.LevelSource level : family.levels()) {
      Place start = Place.startOf(level.file().path());
      checkTrack(level.ref().track(), family.id(), level.file().path());
      Ids.check(level.ref().level(), "level", start, findings);
      ReservedIds.checkLevel(level.ref().level(), start, findings);
    }
  }

  private void checkNames(Layout.CommonSource common) {
    Place start = Place.startOf(common.file().path());
    checkTrack(common.track(), "", common.file().path());
    String name = FileNames.withoutEnding(FileNames.last(common.file().path()));
    Ids.check(name, "common file", start, findings);
  }

  /** Checks each track's folder once, at the first of its files. */
  private void checkTrack(String track, String family, String path) {
    if (checked.add(family + "/" + track)) {
      Findings found = new Findings();
      Ids.check(track, "track", Place.startOf(path), found);
      ReservedIds.checkTrack(track, Place.startOf(path), found);
      addOfFolder(ContentPart.of(path.substring(0, path.lastIndexOf('/'))), found);
    }
  }

  /** Adds the findings about a badly named folder, which hides everything in it. */
  private void addOfFolder(ContentPart folder, Findings found) {
    found.sorted().forEach(finding -> findings.add(finding.hiding(List.of(folder))));
  }
}
