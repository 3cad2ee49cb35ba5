package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.io.InputStream;

/// Opens the same bytes again for every pass; the stream may count them or stop the reading.
@FunctionalInterface
public interface StreamOpener {
    InputStream open() throws IOException;
}
