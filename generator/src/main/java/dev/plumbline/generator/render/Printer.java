package dev.plumbline.generator.render;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A printer of templates to UTF-8. Safe for use by several threads. */
final class Printer {
  private final Configuration configuration;

  /** Writers to reuse: a new one for each page would cost more than printing the page. */
  private final Queue<Utf8Writer> idle = new ConcurrentLinkedQueue<>();

  Printer(Configuration configuration) {
    this.configuration = configuration;
  }

  /** The run of a template. */
  interface Run {
    void of(Template template, Utf8Writer page) throws TemplateException, IOException;
  }

  /**
   * The bytes that a template prints.
   *
   * @param name of the template's file
   * @throws IllegalStateException if the template is wrong; the message names the template and line
   */
  byte[] print(String name, Run run) {
    Utf8Writer writer = Objects.requireNonNullElseGet(idle.poll(), Utf8Writer::new);
    try {
      run.of(configuration.getTemplate(name), writer);
    } catch (TemplateException wrong) {
      throw new IllegalStateException(withoutDump(wrong), wrong);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    byte[] bytes = writer.take();
    idle.add(writer);
    return bytes;
  }

  /**
   * The first paragraph of the message, which names the fault; FreeMarker adds advice and a dump of
   * its stack.
   */
  private static String withoutDump(TemplateException wrong) {
    String where =
        wrong.getTemplateSourceName() + ":" + wrong.getLineNumber() + ":" + wrong.getColumnNumber();
    String message = wrong.getMessageWithoutStackTop();
    return "template " + where + ": " + message.strip().replaceAll("\\s+", " ");
  }
}
