package nl.wed.workbench.sources.live;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where a proxy is: its name and port.
public record ProxyAddress(String host, int port) {
    private static final int STANDARD_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /// The address in a text such as `proxy.gemeente.nl:8080` or `http://proxy.gemeente.nl:8080/`; empty when it is
    /// none.
    public static Optional<ProxyAddress> of(String text) {
        return uri(text).map(uri -> new ProxyAddress(uri.getHost(), uri.getPort() < 0 ? STANDARD_PORT : uri.getPort()));
    }

    /// Who signs in, where such a text says that too.
    static Optional<SignIn> signIn(String text) {
        return uri(text)
                .map(URI::getRawUserInfo)
                .filter(info -> info.contains(":"))
                .map(info -> {
                    int colon = info.indexOf(':');
                    return new SignIn(decoded(info.substring(0, colon)), decoded(info.substring(colon + 1)));
                });
    }

    private static Optional<URI> uri(String text) {
        String stripped = text.strip();
        try {
            URI uri = URI.create(stripped.contains("://") ? stripped : "http://" + stripped);
            boolean fine =
                    uri.getHost() != null && "http".equalsIgnoreCase(uri.getScheme()) && uri.getPort() <= LAST_PORT;
            return fine && uri.getPort() != 0 ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    InetSocketAddress socket() {
        return new InetSocketAddress(host, port);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
