package org.topoi.benchmark.process;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.topoi.benchmark.report.ToolReport.Memory;

/** Reads how much memory and processor time this process has taken. */
final class ProcessMemory {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private ProcessMemory() {}

  static Memory now() throws IOException {
    long peak = peakResident();
    System.gc();
    return new Memory(peak, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
  }

  static double cpuMillis() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e6
        : 0;
  }

  private static long peakResident() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    Matcher peak = PEAK.matcher(Files.readString(STATUS));
    return peak.find() ? Long.parseLong(peak.group(1)) * 1024 : 0;
  }
}
