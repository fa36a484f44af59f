package dev.plumbline.benchmark;

import com.sun.management.OperatingSystemMXBean;
import dev.plumbline.generator.GenerateRequest;
import dev.plumbline.generator.Progress;
import dev.plumbline.generator.SiteSession;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** The generator, called in this process. What it keeps between builds belongs in here. */
final class Library implements Builder {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final SiteSession session = new SiteSession();

  @Override
  public Usage build(Path content, Path site) throws IOException {
    long cpuBefore = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    session.generate(GenerateRequest.of(content, site), Progress.SILENT);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpuBefore) / 1e9;
    return new Usage(seconds, cpuSeconds, Usage.peakMegabytes(ProcessHandle.current().pid()), "");
  }
}
