package nl.wed.workbench.sources.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What a server answered: the status, the headers, and the body in a file.
record Answer(int status, HttpHeaders headers, Path body) {
    private static final int BEGINNING = 4_000;

    /// The beginning of the body as text.
    String beginning() throws IOException {
        try (InputStream stream = Files.newInputStream(body)) {
            return new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        }
    }

    String type() {
        return headers.firstValue("content-type").orElse("").toLowerCase(Locale.ROOT);
    }

    boolean isRedirect() {
        return status >= 300 && status < 400 && headers.firstValue("location").isPresent();
    }

    boolean isHtml() throws IOException {
        String text = beginning().stripLeading().toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype html") || text.startsWith("<html");
    }

    /// Whether the same question may get another answer a little later.
    boolean mayPass() throws IOException {
        return status == 429 || status >= 500 && !isTooManyRecords();
    }

    /// Whether the older interface of CBS says that its limit of 10,000 rows was passed.
    boolean isTooManyRecords() throws IOException {
        return status == 500 && beginning().contains("more than 10000 records");
    }
}
