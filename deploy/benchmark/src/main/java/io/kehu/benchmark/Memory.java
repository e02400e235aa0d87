package io.kehu.benchmark;

import io.kehu.local.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Resident memory of the services' processes, as Linux accounts it. */
final class Memory {

    private Memory() {}

    /** Service → mebibytes. */
    static Map<Service, Long> resident() {
        Map<Service, Long> resident = new EnumMap<>(Service.class);
        ProcessHandle.current().descendants().forEach(process -> {
            Path files = Path.of("/proc", Long.toString(process.pid()));
            for (Service service : Service.values()) {
                if (runs(files, service)) {
                    resident.merge(service, kibibytes(files) / 1024, Math::max);
                }
            }
        });
        return resident;
    }

    private static boolean runs(Path process, Service service) {
        try {
            boolean java = Files.readString(process.resolve("cmdline")).contains("quarkus-run.jar");
            return java && process.resolve("cwd").toRealPath().toString().contains("/" + service.artifact() + "/");
        } catch (IOException e) {
            return false;
        }
    }

    private static long kibibytes(Path process) {
        try {
            return Files.readAllLines(process.resolve("status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
