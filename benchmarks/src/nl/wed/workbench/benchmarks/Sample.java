package nl.wed.workbench.benchmarks;

import java.nio.file.Path;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;

/// The sample project that everything is measured on.
record Sample(Path file) {
    ProjectPackage content() {
        return switch (new PackageReader(Limits.standard()).read(file)) {
            case PackageReading.Read(var content) -> content;
            case PackageReading.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
