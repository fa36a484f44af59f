package dev.plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/** What makes a site of its own kind of content, and tells what that took. */
interface Builder {

  Usage build(Path content, Path site) throws IOException, InterruptedException;
}
