package nl.wed.workbench.sources.sheet;

import java.io.InputStream;

/// Puts itself between a stream and its reader, to count bytes and to stop the reading.
@FunctionalInterface
public interface Watch {
    InputStream over(InputStream stream);
}
