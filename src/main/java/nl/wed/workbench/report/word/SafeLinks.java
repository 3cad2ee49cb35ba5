package nl.wed.workbench.report.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Decides which addresses may be clickable: web pages and mail addresses, nothing else.
final class SafeLinks {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeLinks() {}

    /// The address in a form that is safe to link to. A web address may lack its scheme.
    static Optional<String> safe(String address) {
        String text = address.strip();
        boolean bare = !text.isEmpty() && text.matches("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(/\\S*)?");
        try {
            URI uri = new URI(bare ? "https://" + text : text);
            String scheme = uri.getScheme();
            boolean allowed = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            return allowed ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
