package dev.plumbline.generator.export;

import java.util.List;

/** A source of files of the site that are neither pages nor assets. */
public interface Export {
  /** The files of this export. */
  List<ExportedFile> files(ExportContent content);
}
