package dev.plumbline.generator.preview.http;

import java.io.IOException;

/** What answers requests that are let pass; called by several threads. */
@FunctionalInterface
public interface Answerer {
  /** The answer to a request for something to read. */
  Answer answer(Asked asked) throws IOException;
}
